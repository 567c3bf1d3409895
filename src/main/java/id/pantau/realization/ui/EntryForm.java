package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantau.planning.PlanSummary;
import id.pantau.realization.CellConflict;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.SaveOutcome;
import id.pantau.realization.TaskRow;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in what a unit enters for one row, and keeps what was typed until it is stored. */
final class EntryForm extends Composite<Div> {

    private final PlanSummary plan;
    private final TaskRow row;
    private final EntryDoor door;
    private final Runnable changed;
    private final Consumer<EntryDetails> stored;
    private final EntryFields fields;
    private final Div message = new Div();
    private TaskRow seen;
    private boolean unsaved;

    /**
     * @param changed told when the form comes to hold unsaved input, or no longer does
     * @param stored told what was saved
     */
    EntryForm(PlanSummary plan, TaskRow row, EntryDoor door, Runnable changed, Consumer<EntryDetails> stored) {
        this.plan = plan;
        this.row = row;
        this.seen = row;
        this.door = door;
        this.changed = changed;
        this.stored = stored;
        fields = new EntryFields(row, plan.header().grain(), this::typed);
        getContent().addClassName("entry-form");
        getContent().add(message, fields, footer());
        load(row.entry());
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    boolean isUnsaved() {
        return unsaved;
    }

    void focus() {
        fields.focus();
    }

    private Div footer() {
        Button save = new Button(text("realization.save"), Icons.CHECK.create(), click -> save());
        save.addThemeName("primary");
        Span hint = new Span(text("realization.save.hint"));
        hint.addClassName("keyboard-hint");
        Div footer = new Div(save, hint);
        footer.addClassName("entry-footer");
        row.entry().ifPresent(entry -> footer.add(new EntryOrigin(entry, door.calendar())));
        return footer;
    }

    private void load(Optional<EntryDetails> entry) {
        seen = entry.map(row::with).orElse(row);
        fields.show(entry);
        message.removeAll();
        typed();
    }

    private void typed() {
        boolean now = fields.areTouched();
        if (now != unsaved) {
            unsaved = now;
            changed.run();
        }
    }

    private void save() {
        message.removeAll();
        if (fields.refused().isPresent()) {
            message.add(new ErrorNotice(text("realization.entry.check")));
            fields.refused().ifPresent(Focusable::focus);
            return;
        }
        try {
            SaveOutcome outcome = door.save(seen, fields.content());
            if (!outcome.isStored()) {
                message.add(conflict(outcome.conflicts().getFirst()));
                return;
            }
            unsaved = false;
            stored.accept(outcome.entry());
        } catch (DomainException refusal) {
            message.add(new ErrorNotice(words(refusal)));
        }
    }

    private OtherVersion conflict(CellConflict first) {
        String sentence = text(
                "realization.entry.changed-meanwhile",
                first.by(),
                Formats.dateTime(first.at(), door.calendar().zone()));
        EntryDetails other = door.stored(plan.id(), row.indicator().id()).orElseThrow(NotFoundException::new);
        return new OtherVersion(sentence, other, row, () -> load(Optional.of(other)), () -> {
            seen = row.with(other);
            save();
        });
    }

    private static String words(DomainException refusal) {
        return text(refusal.messageKey(), refusal.arguments().toArray());
    }
}
