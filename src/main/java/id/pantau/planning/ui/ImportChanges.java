package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.comparing.PlanDifference;
import java.time.LocalDate;

/** What a sheet changes of the plan the office has already, and why. */
final class ImportChanges extends Composite<Div> {

    private final ImportSheet sheet;
    private final Paragraph summary = new Paragraph(text("planning.import.no-changes"));
    private final Div differences = new Div();
    private final Div asked = new Div();

    ImportChanges(ImportSheet sheet, ImportDesk desk) {
        this.sheet = sheet;
        getContent().addClassName("import-changes");
        getContent().add(new H3(text("planning.import.changes")), summary, differences, asked);
        PlanSummary active = sheet.counterpart().active();
        if (sheet.isRevision() && active != null) {
            asked.add(new ImportRevisionForm(
                    sheet.revision(), desk.revisions().freeMonths(active.id()), LocalDate.now(desk.clock())));
        }
        setVisible(!sheet.isNew());
    }

    /** Shows what the sheet changes as it is now. */
    void show() {
        sheet.difference().ifPresent(this::show);
    }

    private void show(PlanDifference difference) {
        boolean same = sheet.isUnchanged();
        summary.setVisible(same);
        asked.setVisible(!same);
        differences.removeAll();
        PlanSummary standing = sheet.counterpart().standing();
        if (!same && standing != null) {
            differences.add(new DifferencePanel(
                    difference,
                    text("planning.import.older", standing.version()),
                    text("planning.import.newer", sheet.name()),
                    false));
        }
    }
}
