package id.pantau.planning.importing;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a plan's table, asked by what its columns hold. */
record TableRow(SheetGrid sheet, TableHead head, int row) {

    /** What is seen in the column: for a merged cell, its text in every row it covers. */
    @Nullable String text(ColumnRole role) {
        return head.of(role)
                .map(columns -> cell(columns.first()))
                .map(GridCell::text)
                .map(Words::tidy)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** Whether the column's cell is merged with the row above. */
    boolean joined(ColumnRole role) {
        return head.of(role)
                .flatMap(columns -> sheet.range(row, columns.first()))
                .map(range -> range.firstRow() < row)
                .orElse(false);
    }

    /** Whether a cell of its own begins here: not merged with the row above, and not empty. */
    boolean begins(ColumnRole role) {
        return text(role) != null && !joined(role);
    }

    Optional<CellRange> range(ColumnRole role) {
        return head.of(role).flatMap(columns -> sheet.range(row, columns.first()));
    }

    GridCell cell(int column) {
        return sheet.effective(row, column);
    }

    String address(ColumnRole role) {
        return head.of(role).map(columns -> cell(columns.first()).address()).orElse("");
    }

    /** Whether one cell covers objective and indicator: a heading such as a program, not a row of the table. */
    boolean isHeading() {
        return range(ColumnRole.OBJECTIVE)
                .flatMap(
                        range -> head.of(ColumnRole.INDICATOR).map(indicator -> range.contains(row, indicator.first())))
                .orElse(false);
    }

    boolean isEmpty() {
        return text(ColumnRole.OBJECTIVE) == null
                && text(ColumnRole.INDICATOR) == null
                && text(ColumnRole.ACTIVITY) == null
                && text(ColumnRole.TARGET) == null;
    }
}
