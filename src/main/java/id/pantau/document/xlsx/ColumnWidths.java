package id.pantau.document.xlsx;

import id.pantau.document.BodyCell;
import id.pantau.document.CellRange;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.InputColumn;
import id.pantau.document.PlacedCell;
import java.util.ArrayList;
import java.util.List;

/** The widths of the columns of a table in millimetres: as wished, but wide enough that no ordinary word is broken. */
final class ColumnWidths {

    /** A longer word, such as a web address, may be broken. */
    private static final int LONGEST_WORD = 45;

    private final List<Integer> widths;

    private ColumnWidths(DataTable table) {
        widths = new ArrayList<>(table.columnWidths());
        for (PlacedCell<HeaderCell> head : table.placedHead()) {
            if (head.range().width() == 1 && isSeen(table, head.range())) {
                need(
                        head.range().firstColumn(),
                        TextMeasure.longestWord(head.cell().text(), Look.HEAD));
            }
        }
        for (PlacedCell<BodyCell> body : table.placedBody()) {
            if (body.range().width() == 1 && isSeen(table, body.range())) {
                var kind = table.body().get(body.range().firstRow()).kind();
                need(body.range().firstColumn(), new BodyCellWriting(body.cell(), kind).longestWord());
            }
        }
    }

    private static boolean isSeen(DataTable table, CellRange range) {
        return table.form() == null
                || table.form().columns().get(range.firstColumn()).access() != InputColumn.Access.HIDDEN;
    }

    static List<Integer> of(DataTable table) {
        return List.copyOf(new ColumnWidths(table).widths);
    }

    private void need(int column, double points) {
        int millimetres = (int) Math.ceil(points / Canvas.POINTS_PER_MILLIMETRE);
        widths.set(column, Math.max(widths.get(column), Math.min(LONGEST_WORD, millimetres)));
    }
}
