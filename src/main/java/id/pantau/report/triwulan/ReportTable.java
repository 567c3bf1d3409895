package id.pantau.report.triwulan;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.AllocationDetails;
import id.pantau.report.QuarterProgress;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of the report: every action of the plan with what came of it, cells merged as in the signed plan. */
final class ReportTable {

    private final QuarterProgress quarter;
    private final List<ReportLine> lines;
    private final ReportColumns columns;
    private final ScheduleCells schedules;
    private final Map<Long, BigDecimal> budgets;

    ReportTable(QuarterProgress quarter, List<ReportLine> lines) {
        this.quarter = quarter;
        this.lines = lines;
        columns = ReportColumns.of(quarter);
        schedules = new ScheduleCells(quarter, columns.periods());
        budgets = quarter.progress().plan().allocations().stream()
                .collect(Collectors.toMap(AllocationDetails::id, AllocationDetails::amount));
    }

    DataTable table() {
        List<BodyRow> body = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            body.add(new BodyRow(cells(index), BodyRow.Kind.DETAIL));
        }
        body.add(new TotalsRow(quarter, lines, columns).row());
        return new DataTable(columns.widths(), columns.head(), true, body);
    }

    private List<BodyCell> cells(int index) {
        ReportLine line = lines.get(index);
        List<BodyCell> cells = new ArrayList<>();
        objective(cells, line);
        indicator(cells, index);
        cells.add(BodyCell.text(activity(line.action())));
        cells.addAll(schedules.of(line));
        money(cells, index);
        if (line.opensIndicator()) {
            new NarrativeCells(line.row(), quarter)
                    .cells()
                    .forEach(cell -> cells.add(cell.tall(line.row().indicator().rows())));
        }
        owner(cells, index);
        return cells;
    }

    private static void objective(List<BodyCell> cells, ReportLine line) {
        if (line.opensObjective()) {
            int rows = line.row().objective().rows();
            String number = Objects.requireNonNullElse(line.row().objective().number(), "");
            cells.add(BodyCell.text(number).aligned(Alignment.CENTER).tall(rows));
            cells.add(BodyCell.text(line.row().objective().text()).tall(rows));
        }
    }

    private void indicator(List<BodyCell> cells, int index) {
        ReportLine line = lines.get(index);
        int rows = line.row().indicator().rows();
        if (line.opensIndicator()) {
            cells.add(BodyCell.text(EntryMarks.marked(line.row(), quarter)).tall(rows));
        }
        if (!line.joinsTarget()) {
            String target = Objects.requireNonNullElse(line.row().indicator().target(), Formats.NONE);
            cells.add(BodyCell.text(target)
                    .aligned(Alignment.CENTER)
                    .tall(ReportLine.span(lines, index, next -> lines.get(next).joinsTarget())));
        }
        if (line.opensIndicator()) {
            new IndicatorCells(line.row(), quarter).cells().forEach(cell -> cells.add(cell.tall(rows)));
        }
    }

    private static String activity(@Nullable ActionDetails action) {
        if (action == null) {
            return Formats.NONE;
        }
        return Stream.of(action.activity(), action.subActivity())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining("\n• "));
    }

    private void money(List<BodyCell> cells, int index) {
        ReportLine line = lines.get(index);
        ActionFigures figures = ActionFigures.of(line, quarter);
        cells.add(figures.physical() == null ? notFilled(line) : BodyCell.percent(figures.physical()));
        if (columns.budgets() && (index == 0 || !line.joinsBudget(lines.get(index - 1)))) {
            cells.add(budget(line)
                    .tall(ReportLine.span(lines, index, next -> lines.get(next).joinsBudget(lines.get(next - 1)))));
        }
        cells.add(figures.spentInQuarter() == null ? notFilled(line) : MoneyCells.of(figures.spentInQuarter()));
        cells.add(figures.spentToDate() == null ? notFilled(line) : MoneyCells.of(figures.spentToDate()));
    }

    private BodyCell budget(ReportLine line) {
        ActionDetails action = line.action();
        BigDecimal amount = action == null || action.allocation() == null ? null : budgets.get(action.allocation());
        return amount == null ? FigureCells.words(Formats.NONE) : MoneyCells.of(amount);
    }

    private static BodyCell notFilled(ReportLine line) {
        return FigureCells.words(line.action() == null ? Formats.NONE : Words.of("not-filled"));
    }

    private void owner(List<BodyCell> cells, int index) {
        ReportLine line = lines.get(index);
        if (line.joins(ActionCell.OWNER)) {
            return;
        }
        String owner = line.action() == null ? null : line.action().ownerText();
        cells.add(BodyCell.text(Objects.requireNonNullElse(owner, Formats.NONE))
                .tall(ReportLine.span(lines, index, next -> lines.get(next).joins(ActionCell.OWNER))));
    }
}
