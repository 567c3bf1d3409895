package id.pantau.document.xlsx;

import id.pantau.document.BodyCell;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.PlacedCell;
import id.pantau.document.RowRange;
import java.util.List;

/** Writes a table: its head, its numbering row, its body. */
final class TableRows {

    private final Canvas canvas;
    private final DataTable table;
    private final List<Integer> edges;

    TableRows(Canvas canvas, DataTable table) {
        this.canvas = canvas;
        this.table = table;
        this.edges = canvas.grid().edges(ColumnWidths.of(table));
    }

    /** Writes all rows and tells which of them are the head. */
    RowRange write() {
        int first = canvas.rows();
        writeHead();
        if (table.numbered()) {
            writeNumbering();
        }
        RowRange head = new RowRange(first, canvas.rows() - 1);
        writeBody();
        return head;
    }

    private void writeHead() {
        List<PlacedCell<HeaderCell>> cells = table.placedHead();
        RowHeights heights = new RowHeights(table.head().size());
        cells.forEach(cell ->
                heights.need(cell.range(), TextMeasure.height(cell.cell().text(), Look.HEAD, width(cell.range()))));
        RowPlaces places = RowPlaces.add(canvas, heights.inPoints());
        cells.forEach(cell -> canvas.text(
                place(cell.range(), places),
                cell.cell().text(),
                Look.HEAD.aligned(cell.cell().alignment())));
    }

    private void writeNumbering() {
        int row = canvas.add(TextMeasure.height("(1)", Look.NUMBERING, Double.MAX_VALUE));
        for (int column = 0; column < table.columnWidths().size(); column++) {
            CellRange range = new CellRange(row, row, edges.get(column), edges.get(column + 1) - 1);
            canvas.text(range, table.numbering().get(column), Look.NUMBERING);
        }
    }

    private void writeBody() {
        List<PlacedCell<BodyCell>> cells = table.placedBody();
        RowHeights heights = new RowHeights(table.body().size());
        cells.forEach(cell -> heights.need(cell.range(), writing(cell).height(width(cell.range()))));
        RowPlaces places = RowPlaces.add(canvas, heights.inPoints());
        cells.forEach(cell -> writing(cell).write(canvas, place(cell.range(), places)));
    }

    private BodyCellWriting writing(PlacedCell<BodyCell> cell) {
        return new BodyCellWriting(
                cell.cell(), table.body().get(cell.range().firstRow()).kind());
    }

    private double width(CellRange range) {
        return canvas.points(edges.get(range.firstColumn()), edges.get(range.lastColumn() + 1) - 1);
    }

    private CellRange place(CellRange range, RowPlaces places) {
        return new CellRange(
                places.first(range.firstRow()),
                places.last(range.lastRow()),
                edges.get(range.firstColumn()),
                edges.get(range.lastColumn() + 1) - 1);
    }
}
