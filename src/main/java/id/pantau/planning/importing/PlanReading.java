package id.pantau.planning.importing;

import id.pantau.document.SheetGrid;
import id.pantau.planning.DocumentPart;
import id.pantau.planning.Finding;
import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanLayout;
import id.pantau.planning.PlanLine;
import id.pantau.planning.PlanSource;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.SheetReading;
import id.pantau.planning.Signatory;
import id.pantau.planning.checking.PlanChecks;
import id.pantau.shared.FiscalYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads some rows of a sheet as one plan: what stands above its table, the table, and what stands below. */
final class PlanReading {

    private final SheetGrid sheet;
    private final String file;
    private final int from;
    private final int end;
    private final TableHead head;
    private final TableRows rows;
    private final Findings findings;
    private final Places places = new Places();
    private final SheetParts parts;
    private final DocumentPart mainPart;

    /** @param end the row after the last one of the plan */
    PlanReading(SheetGrid sheet, String file, int from, int end, TableHead head, TableRows rows) {
        this.sheet = sheet;
        this.file = file;
        this.from = from;
        this.end = end;
        this.head = head;
        this.rows = rows;
        this.findings = new Findings(sheet.name());
        this.parts = SheetParts.above(sheet, from, head.firstRow());
        this.mainPart = parts.hasStatement() ? DocumentPart.ANNEX : DocumentPart.DOCUMENT;
    }

    SheetReading read() {
        Above above = new Above(sheet, parts, head.firstRow());
        PlanTitle title = above.title();
        ScheduleGrain grain = grain();
        BudgetCells budgets = new BudgetCells(
                places,
                findings,
                head.of(ColumnRole.BUDGET).map(Columns::header).orElse(""));
        TableReading table = new TableReading(budgets, places, findings);
        List<NewObjective> objectives = table.objectives(tableRows());
        reconcile(budgets);
        List<PlanLine> lines = new ArrayList<>(above.lines());
        int last = ProgramTable.read(rows.budgetHead(), rows.lastRow() + 1, end, budgets, findings, mainPart, lines);
        SignatureReading below = new SignatureReading(sheet, last + 1, end, mainPart);
        lines.addAll(below.labels());
        below.notes().forEach(note -> lines.add(new PlanLine(mainPart, PlanLine.Kind.PARAGRAPH, note.text())));
        if (objectives.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.empty-table", "");
        }
        PlanHeader header = header(title, above.signature().orElse(below), grain);
        List<Signatory> signatories = new ArrayList<>();
        above.signature().ifPresent(signature -> signatories.addAll(signature.signatories()));
        signatories.addAll(below.signatories());
        NewPlan plan = header == null
                ? null
                : new NewPlan(
                        header,
                        new PlanSource(file, sheet.name()),
                        table.headings(),
                        objectives,
                        budgets.allocations(),
                        signatories,
                        above.parties(),
                        layout(lines));
        new CellCheck(sheet, head, rows, findings).check(from, end, last);
        remarkOn(below);
        above.signature().ifPresent(this::remarkOn);
        if (plan != null) {
            new LengthCheck(places, findings).check(plan);
        }
        return new SheetReading(sheet.name(), findings.hasErrors() ? null : plan, places.all(), all(plan));
    }

    /** What is to be said about the cells, then what is to be said about the content. */
    private List<Finding> all(@Nullable NewPlan plan) {
        Stream<Finding> content = plan == null
                ? Stream.empty()
                : PlanChecks.of(plan).stream().map(check -> new CheckFinding(sheet, places).of(check));
        return Stream.concat(findings.list().stream(), content).toList();
    }

    private void remarkOn(SignatureReading signature) {
        String undated = signature.undated();
        if (undated != null) {
            findings.add(Severity.WARNING, "planning.import.date-open", undated);
        }
        signature
                .unused()
                .forEach(cell -> findings.add(Severity.WARNING, "planning.import.cell-unused", cell.address()));
    }

    private List<TableRow> tableRows() {
        List<TableRow> joined = new Continuations(findings).joined(rows.rows());
        return new FilledDown(findings).of(joined);
    }

    private PlanLayout layout(List<PlanLine> lines) {
        LayoutReading table = new LayoutReading(sheet, head);
        return new PlanLayout(lines, table.cells(), table.columns());
    }

    private @Nullable PlanHeader header(PlanTitle title, SignatureReading signature, @Nullable ScheduleGrain grain) {
        Optional<FiscalYear> year = title.year();
        if (year.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.no-year", "");
        }
        Optional<PlanKind> kind = title.kind();
        if (kind.isEmpty()) {
            findings.add(Severity.ERROR, "planning.import.no-kind", "");
        }
        return year.isEmpty() || kind.isEmpty()
                ? null
                : new PlanHeader(
                        year.get(),
                        kind.get(),
                        title.level(),
                        title.owner(),
                        title.text(),
                        signature.place(),
                        signature.date(),
                        grain);
    }

    private void reconcile(BudgetCells budgets) {
        List<BigDecimal> amounts = budgets.allocations().stream()
                .map(allocation -> allocation.amount())
                .toList();
        for (TableRow total : rows.totals()) {
            RowCell cell = total.cells().get(ColumnRole.BUDGET);
            if (cell != null) {
                Totals.compare(
                        BudgetCells.amount(cell.source()),
                        amounts,
                        cell.source().address(),
                        findings);
            }
        }
    }

    private @Nullable ScheduleGrain grain() {
        int periods = head.of(ColumnRole.SCHEDULE).map(Columns::count).orElse(0);
        if (periods == ScheduleGrain.MONTH.periods()) {
            return ScheduleGrain.MONTH;
        }
        if (periods == ScheduleGrain.QUARTER.periods()) {
            return ScheduleGrain.QUARTER;
        }
        if (periods > 0) {
            findings.add(Severity.ERROR, "planning.import.schedule-width", "", periods);
        }
        return null;
    }
}
