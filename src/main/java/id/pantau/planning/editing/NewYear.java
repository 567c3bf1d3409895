package id.pantau.planning.editing;

import id.pantau.planning.HeadCell;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLine;
import id.pantau.planning.Signatory;
import id.pantau.shared.FiscalYear;

/** Last year's plan as the beginning of another year's: rows, targets and schedules stay, date and signing do not. */
public record NewYear(NewPlan plan, FiscalYear year) {

    /** The content of the new plan; the year in title and head is the new one. */
    public NewPlan content() {
        PlanHeader old = plan.header();
        return new NewPlan(
                new PlanHeader(
                        year,
                        old.kind(),
                        old.level(),
                        old.owner(),
                        renamed(old.title()),
                        old.place(),
                        null,
                        old.grain()),
                null,
                plan.headings(),
                plan.objectives(),
                plan.allocations(),
                plan.signatories().stream().map(NewYear::undated).toList(),
                plan.parties(),
                layout());
    }

    private PlanLayout layout() {
        PlanLayout layout = plan.layout();
        return new PlanLayout(
                layout.lines().stream()
                        .map(line -> new PlanLine(line.part(), line.kind(), renamed(line.text())))
                        .toList(),
                layout.head().stream()
                        .map(cell -> new HeadCell(
                                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), renamed(cell.text())))
                        .toList(),
                layout.columns());
    }

    private static Signatory undated(Signatory signatory) {
        return new Signatory(
                signatory.part(),
                signatory.role(),
                signatory.positionText(),
                signatory.name(),
                signatory.employeeNumber(),
                null);
    }

    private String renamed(String text) {
        return text.replace(plan.header().year().toString(), year.toString());
    }
}
