package id.pantau.document.xlsx;

import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.InputColumn;
import id.pantau.document.InputColumn.Typing;
import id.pantau.document.PlacedCell;
import id.pantau.document.RowRange;
import id.pantau.document.layout.RowHeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a table: its head, its numbering row, its body. */
final class TableRows {

    private final Canvas canvas;
    private final DataTable table;
    private final ChoiceLists choices;
    private final List<Integer> edges;

    /** By column of the table the places on the sheet that people fill in, from the top. */
    private final Map<Integer, List<CellRange>> open = new HashMap<>();

    TableRows(Canvas canvas, DataTable table, ChoiceLists choices) {
        this.canvas = canvas;
        this.table = table;
        this.choices = choices;
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
        if (table.form() != null) {
            new FormRules(canvas.sheet(), table, table.form(), edges, choices).apply(first, open);
        }
        return head;
    }

    private void writeHead() {
        List<PlacedCell<HeaderCell>> cells = table.placedHead();
        RowHeights heights = new RowHeights(table.head().size());
        cells.stream()
                .filter(cell -> !isHidden(cell.range()))
                .forEach(cell -> heights.need(
                        cell.range(), TextMeasure.height(cell.cell().text(), Look.HEAD, width(cell.range()))));
        double[] costs = new double[table.head().size()];
        Arrays.fill(costs, PageCosts.TOGETHER);
        costs[0] = canvas.costOfNext();
        RowPlaces places = RowPlaces.add(canvas, heights.inPoints(), costs);
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
        cells.stream()
                .filter(cell -> !isHidden(cell.range()))
                .forEach(cell -> heights.need(cell.range(), writing(cell).height(width(cell.range()))));
        RowPlaces places = RowPlaces.add(canvas, heights.inPoints(), PageCosts.ofBody(table));
        for (PlacedCell<BodyCell> cell : cells) {
            BodyCellWriting writing = writing(cell);
            CellRange place = place(cell.range(), places);
            writing.write(canvas, place);
            if (writing.open() != null) {
                open.computeIfAbsent(cell.range().firstColumn(), column -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    /** What nobody sees takes no room. */
    private boolean isHidden(CellRange range) {
        return table.form() != null
                && table.form().columns().subList(range.firstColumn(), range.lastColumn() + 1).stream()
                        .allMatch(column -> column.access() == InputColumn.Access.HIDDEN);
    }

    private BodyCellWriting writing(PlacedCell<BodyCell> cell) {
        BodyRow.Kind kind = table.body().get(cell.range().firstRow()).kind();
        return new BodyCellWriting(cell.cell(), kind, typing(cell, kind));
    }

    /** As what the cell keeps what is typed; null where nothing may be. */
    private @Nullable Typing typing(PlacedCell<BodyCell> cell, BodyRow.Kind kind) {
        if (table.form() == null || kind != BodyRow.Kind.DETAIL || cell.cell().locked()) {
            return null;
        }
        InputColumn column = table.form().columns().get(cell.range().firstColumn());
        return column.access() == InputColumn.Access.OPEN ? column.typing() : null;
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
