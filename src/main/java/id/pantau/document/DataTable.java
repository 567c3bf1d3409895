package id.pantau.document;

import java.util.List;

/**
 * A bordered table whose head is repeated on every page.
 *
 * @param columnWidths of each column in millimetres
 * @param head rows from top to bottom; a row lists only the cells that begin in it, from the left, as in HTML
 * @param numbered whether a row (1) (2) (3) … closes the head
 * @param body rows from top to bottom, cells listed as in the head
 */
public record DataTable(List<Integer> columnWidths, List<List<HeaderCell>> head, boolean numbered, List<BodyRow> body)
        implements Block {

    /** Refuses rows that leave gaps or reach out of the table, naming the row. */
    public DataTable {
        columnWidths = List.copyOf(columnWidths);
        head = head.stream().map(List::copyOf).toList();
        body = List.copyOf(body);
        if (columnWidths.isEmpty() || columnWidths.stream().anyMatch(width -> width <= 0)) {
            throw new IllegalArgumentException("a table needs columns, each with a width");
        }
        CellPlacement.place(head, columnWidths.size());
        CellPlacement.place(body.stream().map(BodyRow::cells).toList(), columnWidths.size());
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
