package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanCounts;
import id.pantau.planning.PlanSummary;
import id.pantau.uikit.StatusBadge;
import id.pantau.uikit.Tone;

/** One sheet of the workbook in a few lines: what it is, what becomes of it, and whether it is wanted. */
final class ImportSheetCard extends Composite<ListItem> {

    private final ImportSheet sheet;
    private final Checkbox wanted = new Checkbox();
    private final Button look = new Button(text("planning.import.look"));
    private final Div state = new Div();

    ImportSheetCard(ImportSheet sheet, Runnable changed, Runnable chosen) {
        this.sheet = sheet;
        NewPlan plan = sheet.content();
        getContent().addClassName("import-sheet");
        wanted.setLabel(sheet.name());
        wanted.setValue(sheet.isIncluded());
        wanted.setEnabled(plan != null);
        wanted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                sheet.include(change.getValue());
                changed.run();
            }
        });
        look.addThemeName("tertiary");
        look.setAriaLabel(text("planning.import.look-at", sheet.name()));
        look.addClickListener(click -> chosen.run());
        state.addClassName("import-sheet-state");
        getContent().add(wanted);
        if (plan != null) {
            getContent().add(words(plan));
        }
        getContent().add(state, look);
        refresh();
    }

    /** Shows the sheet as it is after a choice or an answer. */
    void refresh() {
        wanted.setValue(sheet.isIncluded());
        state.removeAll();
        state.add(fate());
        long open = sheet.openQuestions();
        if (open > 0) {
            state.add(new StatusBadge(Tone.WARNING, text("planning.import.open-rows", open)));
        }
    }

    /** Marks the sheet that is looked at below. */
    void mark(boolean looked) {
        getContent().setClassName("is-looked-at", looked);
        if (looked) {
            getContent().getElement().setAttribute("aria-current", "true");
        } else {
            getContent().getElement().removeAttribute("aria-current");
        }
    }

    private static Component words(NewPlan plan) {
        PlanCounts counts = plan.counts();
        Paragraph what = new Paragraph(text("planning.kind." + plan.header().kind()) + " "
                + plan.header().year() + " · " + plan.header().owner());
        Paragraph size =
                new Paragraph(text("planning.import.size", counts.objectives(), counts.indicators(), counts.actions()));
        size.addClassName("import-soft");
        return new Div(what, size);
    }

    private Component fate() {
        if (sheet.content() == null) {
            return new StatusBadge(Tone.DANGER, text("planning.import.fate.unreadable"));
        }
        PlanSummary standing = sheet.counterpart().standing();
        if (standing == null) {
            return new StatusBadge(Tone.SUCCESS, text("planning.import.fate.new"));
        }
        if (sheet.isUnchanged()) {
            return new StatusBadge(Tone.NEUTRAL, text("planning.import.fate.same", standing.version()));
        }
        return new StatusBadge(
                Tone.INFO,
                text(
                        sheet.isReplacement() ? "planning.import.fate.replaces" : "planning.import.fate.revises",
                        standing.version()));
    }
}
