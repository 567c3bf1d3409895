package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.pantau.planning.EditOutcome.ChangedMeanwhile;
import id.pantau.planning.PlanDraft;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.checking.PlanChecks;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.Confirmation;
import id.pantau.uikit.Notices;

/** What a planner does with a plan as a whole: answer its questions, activate, copy or delete it. */
final class PlannerPanel extends Composite<Div> {

    private final PlanService plans;
    private final PlanDraftService drafts;
    private final Runnable changed;
    private final PlanDraft draft;

    /** @param changed told when the page has to show the plan again */
    PlannerPanel(PlanService plans, PlanDraftService drafts, PlanDraft draft, Runnable changed) {
        this.plans = plans;
        this.drafts = drafts;
        this.draft = draft;
        this.changed = changed;
        PlanQuestions questions = new PlanQuestions(this::answer);
        questions.show(draft.content(), PlanChecks.of(draft.content()));
        getContent().addClassName("planner-panel");
        getContent().add(questions);
        if (draft.open()) {
            getContent().add(new GatePanel(draft, this::activate));
        }
    }

    private void answer(PlanEdit edit) {
        attempt(() -> {
            if (drafts.edit(draft, edit) instanceof ChangedMeanwhile) {
                Notices.info("planning.edit.conflict.answers");
            }
            changed.run();
        });
    }

    private void activate() {
        try {
            plans.activate(draft.id());
            Notices.success("planning.gate.activated");
        } catch (DomainException refused) {
            Notices.refused(text(refused.messageKey(), refused.arguments().toArray()));
        }
        // Refused after the page was opened: only the conditions as they are now tell why.
        changed.run();
    }

    /** Asks whether the draft may go. */
    void discard() {
        Confirmation.ask(
                text("planning.discard.title"),
                text("planning.discard.text"),
                text("planning.discard"),
                () -> attempt(() -> {
                    drafts.discard(draft.id());
                    Notices.success("planning.discard.done");
                    UI.getCurrent().navigate(PlanNavigation.PLANS);
                }));
    }

    /** Asks for the year of a copy. */
    void copy() {
        Dialog dialog = new Dialog(text("planning.copy.title"));
        IntegerField year = new IntegerField(text("planning.new.year"));
        year.setValue(draft.content().header().year().value() + 1);
        year.setStepButtonsVisible(true);
        Button copy = new Button(text("planning.copy"), click -> copy(dialog, year));
        dialog.add(new Paragraph(text("planning.copy.text")), year);
        dialog.getFooter().add(new Button(text("uikit.cancel"), click -> dialog.close()), copy);
        dialog.open();
    }

    private void copy(Dialog dialog, IntegerField year) {
        if (!NewPlanForm.sensible(year)) {
            return;
        }
        try {
            PlanId copy = drafts.copy(draft.id(), new FiscalYear(year.getValue()));
            dialog.close();
            UI.getCurrent().navigate(PlanNavigation.address(copy));
        } catch (DomainException refused) {
            year.setErrorMessage(text(refused.messageKey(), refused.arguments().toArray()));
            year.setInvalid(true);
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (DomainException refused) {
            Notices.refused(text(refused.messageKey(), refused.arguments().toArray()));
        }
    }
}
