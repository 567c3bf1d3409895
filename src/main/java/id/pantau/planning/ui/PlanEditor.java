package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.editing.AddPart;
import id.pantau.planning.editing.CopyPart;
import id.pantau.planning.editing.MovePart;
import id.pantau.planning.editing.PartKeys;
import id.pantau.planning.editing.PartKind;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.RemovePart;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Notices;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** A plan being written: the tree of its parts, the fields of the one that is chosen, and the commands. */
final class PlanEditor extends Composite<Div> implements EditScreen {

    private final EditDesk desk;
    private final EditBar bar = new EditBar(this::run, this::add);
    private final Div attention = new Div();
    private final EditTree tree;
    private final PartForm form;
    private boolean saved;

    /** @param units names of the units that may own rows */
    PlanEditor(PlanDraftService drafts, PlanDraft draft, List<String> units) {
        desk = new EditDesk(drafts, draft, this);
        tree = new EditTree(
                draft.content().header().grain(),
                !draft.content().allocations().isEmpty(),
                this::fillable,
                this::toggle);
        form = new PartForm(new EditFields(desk, draft.open()), units);
        tree.onChoose(this::choose);
        EditKeys.listen(tree, this::run);
        Div sheet = new Div(tree);
        sheet.addClassName("edit-sheet");
        Div body = new Div(sheet, form);
        body.addClassName("edit-body");
        Paragraph keys = new Paragraph(text("planning.edit.keys"));
        keys.addClassName("edit-keys");
        getContent().addClassName("plan-editor");
        if (!draft.open()) {
            getContent()
                    .add(new ErrorNotice(
                            Tone.INFO,
                            text(
                                    "planning.edit.not-open",
                                    text("planning.status." + draft.summary().status())
                                            .toLowerCase(Locale.ROOT))));
        }
        getContent().add(bar, attention, body, keys);
        show();
    }

    /** Goes to a part, as if it had been chosen in the tree. */
    void choose(String key) {
        tree.choose(key);
        form.show(key);
        bar.show(desk, saved, chosenPart().isPresent());
    }

    /** Goes to a part that may be out of sight. */
    void open(String key) {
        choose(key);
        tree.reveal(key);
    }

    private boolean fillable(EditRow row) {
        return desk.draft().open() || new ScheduleTouch(desk.content(), row.key()).answers();
    }

    private Optional<EditRow> chosenPart() {
        return tree.row(form.shown()).filter(row -> row.kind() != null);
    }

    void run(EditCommand command) {
        switch (command) {
            case EDIT -> form.focusFirst();
            case UNDO -> attempt(desk::undo);
            case REDO -> attempt(desk::redo);
            case ADD -> add(chosenPart().map(EditRow::kind).orElse(PartKind.OBJECTIVE));
            case UP -> chosenPart().ifPresent(row -> move(MovePart.up(desk.content(), row.key()), "planning.edit.top"));
            case DOWN ->
                chosenPart().ifPresent(row -> move(MovePart.down(desk.content(), row.key()), "planning.edit.bottom"));
            case COPY -> chosenPart().ifPresent(row -> added(PartKeys.fresh(), row, CopyPart::new));
            case REMOVE -> chosenPart().ifPresent(this::remove);
        }
    }

    private void added(String key, EditRow row, BiFunction<String, String, PlanEdit> edit) {
        if (attempt(() -> desk.edit(edit.apply(row.key(), key)))) {
            choose(key);
            tree.keepFocus(key);
        }
    }

    void add(PartKind kind) {
        String key = PartKeys.fresh();
        AddPart edit = new AddPlace(desk.content(), form.shown()).of(kind, key);
        if (attempt(() -> desk.edit(edit)) && tree.row(key).isPresent()) {
            choose(key);
            form.focusFirst();
        }
    }

    private void move(Optional<MovePart> edit, String otherwise) {
        edit.ifPresentOrElse(
                step -> {
                    attempt(() -> desk.edit(step));
                    tree.keepFocus(step.part());
                },
                () -> Notices.success(otherwise));
    }

    private void remove(EditRow row) {
        int place = tree.place(row.key());
        if (attempt(() -> desk.edit(new RemovePart(row.key())))
                && tree.row(row.key()).isEmpty()) {
            Notices.success("planning.edit.removed", PartNames.shortened(row.words()));
            String next = tree.at(place);
            choose(next);
            tree.keepFocus(next);
        }
    }

    private void toggle(String key, int period) {
        choose(key);
        new ScheduleTouch(desk.content(), key).toggle(period).ifPresent(edit -> attempt(() -> desk.edit(edit)));
        form.replace(key);
    }

    private boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (DomainException refused) {
            Notices.refused(text(refused.messageKey(), refused.arguments().toArray()));
            return false;
        }
    }

    private void show() {
        tree.show(desk.content());
        bar.show(desk, saved, chosenPart().isPresent());
    }

    @Override
    public void changed() {
        saved = true;
        attention.removeAll();
        show();
    }

    @Override
    public void replaced() {
        changed();
        form.replace(form.shown());
    }

    @Override
    public void joinedBy(String other) {
        Notices.info("planning.edit.also-changed", other);
    }

    @Override
    public void conflict(ChangedMeanwhile conflict, PlanEdit edit) {
        attention.removeAll();
        attention.add(new ConflictPanel(conflict, () -> desk.take(conflict.theirs()), () -> {
            desk.take(conflict.theirs());
            attempt(() -> desk.edit(edit));
            form.replace(form.shown());
        }));
        attention.getElement().callJsFunction("scrollIntoView");
    }
}
