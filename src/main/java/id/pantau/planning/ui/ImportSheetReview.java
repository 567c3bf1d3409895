package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.Finding;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanCounts;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.shared.DomainException;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.Figure;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Notices;
import id.pantau.uikit.Tone;
import java.util.List;
import java.util.Optional;

/** A sheet that holds a plan: its counts, what it changes, what is remarked on and asked, and the plan part by part. */
final class ImportSheetReview extends Composite<Div> {

    private final ImportSheet sheet;
    private final Runnable changed;
    private final Div figures = new Div();
    private final ImportPreview preview;
    private final ImportChanges changes;
    private final ImportQuestions questions;

    ImportSheetReview(
            ImportSheet sheet,
            NewPlan plan,
            OfficeSummary office,
            List<Finding> findings,
            ImportDesk desk,
            Runnable changed) {
        this.sheet = sheet;
        this.changed = changed;
        preview = new ImportPreview(plan, sheet.places());
        changes = new ImportChanges(sheet, desk);
        questions = new ImportQuestions(sheet.places(), preview::jump, this::answer);
        getContent().addClassName("sheet-review");
        getContent()
                .add(
                        new Paragraph(text("planning.kind." + plan.header().kind()) + " · "
                                + plan.header().owner() + " · " + plan.header().year()),
                        figures);
        DocumentOffice.warning(plan.header().title(), office)
                .ifPresent(words -> getContent().add(new ErrorNotice(Tone.WARNING, words)));
        getContent()
                .add(
                        changes,
                        new ImportFindings(findings, sheet.places(), preview::jump),
                        questions,
                        new H3(text("planning.import.preview")),
                        preview);
        show(plan, Optional.empty());
    }

    private void answer(PlanEdit edit) {
        try {
            sheet.edit(edit);
        } catch (DomainException refused) {
            Notices.refused(text(refused.messageKey(), refused.arguments().toArray()));
            return;
        }
        NewPlan after = sheet.content();
        if (after != null) {
            preview.show(after);
            show(after, Optional.of(edit));
        }
        changed.run();
    }

    private void show(NewPlan plan, Optional<PlanEdit> answered) {
        questions.show(plan, sheet.checks(), answered);
        changes.show();
        PlanCounts counts = plan.counts();
        figures.removeAll();
        figures.add(Figure.row(
                figure("objectives", counts.objectives()),
                figure("indicators", counts.indicators()),
                figure("actions", counts.actions()),
                figure("marks", counts.marks()),
                figure("open-schedules", counts.openSchedules())));
    }

    private static Figure figure(String name, int count) {
        return new Figure(text("planning.count." + name), Formats.number(count));
    }
}
