package id.pantau.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A bordered table whose head is repeated on every page.
 *
 * @param columnWidths of each column in millimetres
 * @param head rows from top to bottom; a row lists only the cells that begin in it, from the left, as in HTML
 * @param numbering the texts of the row that closes the head, such as (1) (2) (3), one for each column; or none
 * @param body rows from top to bottom, cells listed as in the head
 * @param form what people may fill in when the table is handed out as a workbook; null for a table to read
 */
public record DataTable(
        List<Integer> columnWidths,
        List<List<HeaderCell>> head,
        List<String> numbering,
        List<BodyRow> body,
        @Nullable SheetForm form)
        implements Block {

    /** Refuses rows that leave gaps or reach out of the table, naming the row. */
    public DataTable {
        columnWidths = List.copyOf(columnWidths);
        head = head.stream().map(List::copyOf).toList();
        numbering = List.copyOf(numbering);
        body = List.copyOf(body);
        if (columnWidths.isEmpty() || columnWidths.stream().anyMatch(width -> width <= 0)) {
            throw new IllegalArgumentException("a table needs columns, each with a width");
        }
        if (!numbering.isEmpty() && numbering.size() != columnWidths.size()) {
            throw new IllegalArgumentException("each column needs its number");
        }
        if (form != null && form.columns().size() != columnWidths.size()) {
            throw new IllegalArgumentException("a form says of each column what may be done in it");
        }
        CellPlacement.place(head, columnWidths.size());
        CellPlacement.place(body.stream().map(BodyRow::cells).toList(), columnWidths.size());
    }

    public DataTable(
            List<Integer> columnWidths, List<List<HeaderCell>> head, List<String> numbering, List<BodyRow> body) {
        this(columnWidths, head, numbering, body, null);
    }

    /** A table whose columns are numbered from (1), or not at all. */
    public DataTable(List<Integer> columnWidths, List<List<HeaderCell>> head, boolean numbered, List<BodyRow> body) {
        this(columnWidths, head, numbered ? numbersFrom(1, columnWidths.size()) : List.of(), body, null);
    }

    /** The numbers of so many columns, such as (2) (3) (4). */
    public static List<String> numbersFrom(int first, int columns) {
        return IntStream.range(first, first + columns)
                .mapToObj(number -> "(" + number + ")")
                .toList();
    }

    /** The same table to fill in. */
    public DataTable asForm(SheetForm toFillIn) {
        return new DataTable(columnWidths, head, numbering, body, toFillIn);
    }

    public boolean numbered() {
        return !numbering.isEmpty();
    }

    /** The cells of the head with their places. */
    public List<PlacedCell<HeaderCell>> placedHead() {
        return CellPlacement.place(head, columnWidths.size());
    }

    /** The cells of the body with their places. */
    public List<PlacedCell<BodyCell>> placedBody() {
        return CellPlacement.place(body.stream().map(BodyRow::cells).toList(), columnWidths.size());
    }
}
