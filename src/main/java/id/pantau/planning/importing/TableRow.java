package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.document.CellKind;
import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan's table, asked by what its columns hold.
 *
 * @param cells what it shows, by column; empty ones are left out
 * @param afterBreak whether the head of the table was repeated right above it
 */
record TableRow(SheetGrid sheet, TableHead head, int row, Map<ColumnRole, RowCell> cells, boolean afterBreak) {

    static TableRow of(SheetGrid sheet, TableHead head, int row, boolean afterBreak) {
        Map<ColumnRole, RowCell> cells = new EnumMap<>(ColumnRole.class);
        head.columns().forEach((role, columns) -> {
            RowCell cell = role == ColumnRole.SCHEDULE ? null : cell(sheet, row, role, columns);
            if (cell != null) {
                cells.put(role, cell);
            }
        });
        TargetUnit.joinTo(cells, head);
        return new TableRow(sheet, head, row, cells, afterBreak);
    }

    private static @Nullable RowCell cell(SheetGrid sheet, int row, ColumnRole role, Columns columns) {
        List<GridCell> seen = columns.places().stream()
                .map(column -> sheet.effective(row, column))
                .filter(cell -> !cell.isBlank() && columns.places().contains(cell.column()))
                .distinct()
                .toList();
        if (seen.isEmpty()) {
            return null;
        }
        String text = seen.stream().map(cell -> CellText.of(cell, role)).collect(joining(" "));
        GridCell source = role == ColumnRole.BUDGET ? amountOf(seen) : seen.getFirst();
        return new RowCell(text, source, source.row() < row);
    }

    /** "Rp" may stand in a cell of its own beside the amount. */
    private static GridCell amountOf(List<GridCell> seen) {
        return seen.stream()
                .filter(cell -> cell.kind() == CellKind.NUMBER)
                .findFirst()
                .orElse(seen.getFirst());
    }

    /** What is seen in the column: for a merged cell, its text in every row it covers. */
    @Nullable String text(ColumnRole role) {
        RowCell cell = cells.get(role);
        return cell == null ? null : cell.text();
    }

    boolean shows(ColumnRole role) {
        return cells.containsKey(role);
    }

    /** The cell of a column in which something is seen. */
    RowCell shown(ColumnRole role) {
        return Objects.requireNonNull(cells.get(role));
    }

    /** Whether the column's cell is that of the row above too. */
    boolean joined(ColumnRole role) {
        RowCell cell = cells.get(role);
        return cell != null && cell.joined();
    }

    /** Whether a cell of its own begins here: not that of the row above, and not empty. */
    boolean begins(ColumnRole role) {
        return shows(role) && !joined(role);
    }

    /** The row with another cell in a column. */
    TableRow with(ColumnRole role, RowCell cell) {
        Map<ColumnRole, RowCell> others = new EnumMap<>(ColumnRole.class);
        others.putAll(cells);
        others.put(role, cell);
        return new TableRow(sheet, head, row, others, afterBreak);
    }

    /** Whether something stands in the schedule, a cell over several periods included. */
    boolean isScheduled() {
        return head.of(ColumnRole.SCHEDULE).stream()
                .flatMap(columns -> columns.places().stream())
                .anyMatch(column -> !sheet.effective(row, column).isBlank());
    }

    GridCell cell(int column) {
        return sheet.effective(row, column);
    }

    /** The cell that shows the column's text; the row's own where it is empty. */
    String address(ColumnRole role) {
        RowCell cell = cells.get(role);
        return cell != null ? cell.source().address() : ownAddress(role);
    }

    /** The row's own cell in the column, even where that of the row above is merged over it. */
    String ownAddress(ColumnRole role) {
        return head.of(role)
                .map(columns -> GridCell.empty(row, columns.first()).address())
                .orElseGet(() -> GridCell.empty(row, head.left()).address());
    }

    /** The cells that begin in this row within the table, from the left. */
    List<GridCell> filled() {
        return sheet.row(row).stream()
                .filter(cell -> !cell.isBlank() && cell.column() >= head.left() && cell.column() <= head.right())
                .toList();
    }

    /** Whether one cell covers objective and indicator: a heading such as a program, not a row of the table. */
    boolean isBand() {
        Optional<CellRange> range = head.of(ColumnRole.OBJECTIVE).flatMap(columns -> sheet.range(row, columns.first()));
        return range.filter(covered -> covered.firstRow() == row)
                .flatMap(covered ->
                        head.of(ColumnRole.INDICATOR).map(indicator -> covered.contains(row, indicator.first())))
                .orElse(false);
    }
}
