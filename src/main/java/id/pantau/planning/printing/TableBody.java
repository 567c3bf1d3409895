package id.pantau.planning.printing;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.planning.LayoutColumn;
import id.pantau.planning.PlanColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a plan's table: cells merged over exactly the rows over which the document has them. */
final class TableBody {

    private final List<TableLine> lines;
    private final List<LayoutColumn> columns;
    private final TableCells cells;
    private final int periods;
    private final int firstPeriod;

    private TableBody(List<TableLine> lines, List<LayoutColumn> columns, TableCells cells) {
        this.lines = lines;
        this.columns = columns;
        this.cells = cells;
        List<PlanColumn> holds = columns.stream().map(LayoutColumn::holds).toList();
        this.firstPeriod = holds.indexOf(PlanColumn.PERIOD);
        this.periods = (int)
                holds.stream().filter(column -> column == PlanColumn.PERIOD).count();
    }

    static List<BodyRow> of(List<TableLine> lines, List<LayoutColumn> columns, TableCells cells) {
        TableBody body = new TableBody(lines, columns, cells);
        List<BodyRow> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.add(body.row(row));
        }
        return rows;
    }

    private BodyRow row(int row) {
        TableLine line = lines.get(row);
        if (line.title() != null) {
            return BodyRow.group(line.title().raw(), columns.size());
        }
        List<@Nullable BodyCell> schedule =
                ScheduleRow.of(line.action() == null ? null : line.action().schedule(), periods);
        List<BodyCell> beginning = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            PlanColumn holds = columns.get(column).holds();
            BodyCell cell = holds == PlanColumn.PERIOD ? schedule.get(column - firstPeriod) : cell(holds, row);
            if (cell != null) {
                beginning.add(cell);
            }
        }
        return new BodyRow(beginning, BodyRow.Kind.DETAIL);
    }

    private @Nullable BodyCell cell(PlanColumn column, int row) {
        if (goesOn(column, row)) {
            return null;
        }
        int end = row + 1;
        while (end < lines.size() && goesOn(column, end)) {
            end++;
        }
        return cells.cell(column, lines.get(row)).tall(end - row);
    }

    private boolean goesOn(PlanColumn column, int row) {
        return row > 0
                && lines.get(row).title() == null
                && lines.get(row - 1).title() == null
                && cells.goesOn(column, lines.get(row - 1), lines.get(row));
    }
}
