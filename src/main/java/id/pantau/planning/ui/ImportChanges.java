package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.comparing.Change;
import id.pantau.planning.comparing.PlanDifference;
import id.pantau.uikit.HtmlTable;
import java.time.LocalDate;

/** What a sheet changes of the plan the office has already, and why. */
final class ImportChanges extends Composite<Div> {

    private final ImportSheet sheet;
    private final Paragraph summary = new Paragraph();
    private final Div differences = new Div();
    private final Div asked = new Div();

    ImportChanges(ImportSheet sheet, ImportDesk desk) {
        this.sheet = sheet;
        getContent().addClassName("import-changes");
        getContent().add(new H3(text("planning.import.changes")), summary, differences, asked);
        PlanSummary active = sheet.counterpart().active();
        if (sheet.isRevision() && active != null) {
            asked.add(new ImportRevisionForm(
                    sheet.revision(),
                    desk.revisions().freeMonths(active.id()),
                    LocalDate.now(desk.clock())));
        }
        setVisible(!sheet.isNew());
    }

    /** Shows what the sheet changes as it is now. */
    void show() {
        sheet.difference().ifPresent(this::show);
    }

    private void show(PlanDifference difference) {
        boolean same = sheet.isUnchanged();
        summary.setText(
                same
                        ? text("planning.import.no-changes")
                        : text(
                                "planning.import.change-count",
                                difference.count(Change.ADDED),
                                difference.count(Change.REMOVED),
                                difference.count(Change.CHANGED),
                                difference.count(Change.MOVED)));
        asked.setVisible(!same);
        differences.removeAll();
        NewPlan older = sheet.standing();
        NewPlan newer = sheet.content();
        if (!same && older != null && newer != null) {
            differences.add(table(difference, older, newer));
        }
    }

    private Component table(PlanDifference difference, NewPlan older, NewPlan newer) {
        HtmlTable table = new HtmlTable(new ImportChangeRows(difference, older, newer, sheet.places()).markup());
        table.addClassName("import-change-table");
        return table;
    }
}
