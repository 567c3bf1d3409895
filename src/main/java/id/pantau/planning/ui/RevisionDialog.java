package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.planning.RevisionReason;
import id.pantau.shared.DomainException;
import id.pantau.uikit.DateField;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Tone;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why a plan is revised and since when the new version counts, and says what will follow. */
final class RevisionDialog extends Dialog {

    private final RevisionDoor door;
    private final PlanSummary plan;
    private final @Nullable PlanVersion draft;
    private final Consumer<PlanId> done;
    private final TextArea reason = new TextArea(text("planning.version.ask.reason"));
    private final DateField date = new DateField(text("planning.version.ask.date"));
    private final Select<Month> month = new Select<>();
    private final Div refusal = new Div();

    /**
     * Prepares the questions.
     *
     * @param draft the revision to be explained anew; null to begin one
     * @param done hears which plan the revision is
     */
    RevisionDialog(RevisionDoor door, PlanSummary plan, @Nullable PlanVersion draft, Consumer<PlanId> done) {
        this.door = door;
        this.plan = plan;
        this.draft = draft;
        this.done = done;
        addClassName("revision-dialog");
        setHeaderTitle(text(draft == null ? "planning.version.revise" : "planning.version.explain"));
        List<Month> free = door.revisions().freeMonths(plan.id());
        Button cancel = new Button(text("planning.version.cancel"), click -> close());
        getFooter().add(cancel);
        if (free.isEmpty()) {
            add(new ErrorNotice(Tone.INFO, text("planning.version.no-free-month", plan.year())));
            return;
        }
        fields(free);
        add(consequences(free), refusal, reason, date, month);
        Button store =
                new Button(text(draft == null ? "planning.version.begin" : "planning.version.keep"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(store);
    }

    private void fields(List<Month> free) {
        reason.setMaxLength(RevisionReason.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(text("planning.version.ask.reason.hint"));
        reason.setWidthFull();
        month.setLabel(text("planning.version.ask.month"));
        month.setItems(free);
        month.setItemLabelGenerator(item -> Formats.month(plan.year().month(item)));
        Month usual =
                plan.year().value() == door.today().getYear() ? door.today().getMonth() : free.getFirst();
        month.setValue(free.contains(usual) ? usual : free.getFirst());
        date.setValue(door.today());
        if (draft != null) {
            reason.setValue(Objects.requireNonNullElse(draft.reason(), ""));
            date.setValue(draft.date());
            Month chosen = draft.effectiveFrom().getMonth();
            month.setValue(free.contains(chosen) ? chosen : free.getFirst());
        }
    }

    private Paragraph consequences(List<Month> free) {
        boolean reported = free.getFirst().compareTo(plan.effectiveFrom()) > 0 && draft == null;
        return new Paragraph(
                reported
                        ? text(
                                "planning.version.consequences-reported",
                                plan.version(),
                                plan.year().month(free.getFirst().minus(1)),
                                plan.version() + 1)
                        : text("planning.version.consequences"));
    }

    private void store() {
        refusal.removeAll();
        LocalDate day = date.getValue();
        if (day == null) {
            refusal.add(new ErrorNotice(text("planning.version.date-missing")));
            return;
        }
        try {
            RevisionReason said = new RevisionReason(reason.getValue(), day, month.getValue());
            PlanId revision = plan.id();
            if (draft == null) {
                revision = door.revisions().revise(plan.id(), said);
            } else {
                door.revisions().explain(plan.id(), said);
            }
            close();
            done.accept(revision);
        } catch (DomainException refused) {
            refusal.add(new ErrorNotice(
                    text(refused.messageKey(), refused.arguments().toArray())));
        }
    }
}
