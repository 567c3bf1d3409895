package id.pantau.planning.importing;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.HeadCell;
import id.pantau.planning.LayoutColumn;
import id.pantau.planning.PlanColumn;
import java.util.List;
import java.util.stream.IntStream;

/** How the head and the columns of a table look. */
record LayoutReading(SheetGrid sheet, TableHead head) {

    /** The cells of the head row by row from the left. */
    List<HeadCell> cells() {
        return IntStream.rangeClosed(head.firstRow(), head.lastRow())
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank() && cell.column() >= head.left() && cell.column() <= head.right())
                .map(this::cell)
                .toList();
    }

    private HeadCell cell(GridCell cell) {
        CellRange range = sheet.range(cell.row(), cell.column())
                .orElseGet(() -> new CellRange(cell.row(), cell.row(), cell.column(), cell.column()));
        return new HeadCell(
                cell.row() - head.firstRow(),
                cell.column() - head.left(),
                Math.min(range.lastRow(), head.lastRow()) - cell.row() + 1,
                Math.min(range.lastColumn(), head.right()) - cell.column() + 1,
                cell.text());
    }

    /** The columns from the left. */
    List<LayoutColumn> columns() {
        return IntStream.rangeClosed(head.left(), head.right())
                .mapToObj(column -> new LayoutColumn(
                        head.roleOf(column).map(ColumnRole::holds).orElse(PlanColumn.OTHER), sheet.columnWidth(column)))
                .toList();
    }
}
