package id.pantau.document.pdf;

import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.layout.FittedColumns;
import id.pantau.document.layout.RowHeights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table measured for a page: the widths of its columns, its cells in lines, the heights of its rows; all in points. */
final class TableLayout implements Piece {

    /** A longer word, such as a web address, may be broken. */
    private static final double LONGEST_WORD = Paper.points(45);
    /** A table of which less than this would fit stays together. */
    private static final double SMALL = 0.25;

    private final DataTable table;
    private final Spacing spacing;
    private final Typefaces typefaces;
    private final double[] edges;
    private final List<TableCell> head;
    private final List<TableCell> body;
    private final double[] headHeights;
    private final double[] bodyHeights;

    TableLayout(DataTable table, Spacing spacing, Typefaces typefaces, double pageWidth) {
        this.table = table;
        this.spacing = spacing;
        this.typefaces = typefaces;
        double[] wished =
                table.columnWidths().stream().mapToDouble(Paper::points).toArray();
        TableLook look = new TableLook(table, FittedColumns.letterSize(wished, pageWidth));
        this.edges =
                edges(FittedColumns.of(wished, least(look, table.columnWidths().size()), pageWidth));
        this.head = broken(Stream.concat(look.head().stream(), look.numbering().stream()));
        this.body = broken(look.body().stream());
        this.headHeights = heights(head, table.head().size() + (table.numbered() ? 1 : 0));
        this.bodyHeights = heights(body, table.body().size());
    }

    private double[] least(TableLook look, int columns) {
        double[] least = new double[columns];
        Arrays.fill(least, 2 * TableCell.PADDING + 1);
        Stream.of(look.head(), look.numbering(), look.body())
                .flatMap(List::stream)
                .filter(draft -> draft.range().width() == 1)
                .forEach(draft -> {
                    int column = draft.range().firstColumn();
                    double word = Math.min(LONGEST_WORD, draft.longestWord(typefaces));
                    least[column] = Math.max(least[column], word);
                });
        return least;
    }

    private static double[] edges(double[] widths) {
        double[] edges = new double[widths.length + 1];
        for (int column = 0; column < widths.length; column++) {
            edges[column + 1] = edges[column] + widths[column];
        }
        return edges;
    }

    private List<TableCell> broken(Stream<TableLook.Draft> drafts) {
        return drafts.map(draft -> draft.broken(
                        edges[draft.range().lastColumn() + 1]
                                - edges[draft.range().firstColumn()],
                        spacing,
                        typefaces))
                .toList();
    }

    private static double[] heights(List<TableCell> cells, int rows) {
        RowHeights heights = new RowHeights(rows);
        cells.forEach(cell -> heights.need(cell.range(), cell.height()));
        return heights.inPoints();
    }

    List<TableCell> head() {
        return head;
    }

    List<TableCell> body() {
        return body;
    }

    double[] headHeights() {
        return headHeights.clone();
    }

    double[] bodyHeights() {
        return bodyHeights.clone();
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** Where a column begins, from the left edge of the table. */
    double edge(int column) {
        return edges[column];
    }

    boolean isTitle(int row) {
        return table.body().get(row).kind() == BodyRow.Kind.GROUP;
    }

    double headHeight() {
        return Arrays.stream(headHeights).sum();
    }

    /** What must be free on a page so that the table may begin there. */
    double least(double pageHeight) {
        double first = Arrays.stream(bodyHeights).limit(1).sum();
        return isSmall(pageHeight) ? height() : Math.min(pageHeight, headHeight() + first);
    }

    /** Whether it is never divided. */
    boolean isSmall(double pageHeight) {
        return height() < pageHeight * SMALL;
    }

    double height() {
        return headHeight() + Arrays.stream(bodyHeights).sum();
    }
}
