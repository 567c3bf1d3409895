package id.pantau.planning.printing;

import id.pantau.document.HeaderCell;
import id.pantau.planning.HeadCell;
import id.pantau.planning.PlanLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a plan's table as it is printed.
 *
 * @param rows from top to bottom, each with the cells that begin in it
 * @param numbering the row of column numbers that closes the head, or none
 */
record TableHead(List<List<HeaderCell>> rows, List<String> numbering) {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

    static TableHead of(PlanLayout layout) {
        int columns = layout.columns().size();
        int height = layout.headRows();
        List<String> numbering = numbering(layout, height - 1, columns);
        int named = numbering.isEmpty() ? height : height - 1;
        return new TableHead(new Filling(layout.head(), named, columns).rows(), numbering);
    }

    private static List<String> numbering(PlanLayout layout, int row, int columns) {
        List<String> numbers = layout.head().stream()
                .filter(cell -> cell.row() == row && cell.rowSpan() == 1 && cell.columnSpan() == 1)
                .map(HeadCell::text)
                .filter(text -> COLUMN_NUMBER.matcher(text).matches())
                .toList();
        return row > 0 && numbers.size() == columns ? numbers : List.of();
    }

    /** Puts the cells in their places and an empty one wherever the document has none. */
    private static final class Filling {

        private final List<HeadCell> cells;
        private final int columns;
        private final List<BitSet> taken = new ArrayList<>();

        Filling(List<HeadCell> cells, int rows, int columns) {
            this.cells = cells;
            this.columns = columns;
            for (int row = 0; row < rows; row++) {
                taken.add(new BitSet(columns));
            }
        }

        List<List<HeaderCell>> rows() {
            List<List<HeaderCell>> rows = new ArrayList<>();
            for (int row = 0; row < taken.size(); row++) {
                List<HeaderCell> beginning = new ArrayList<>();
                for (int column = taken.get(row).nextClearBit(0);
                        column < columns;
                        column = taken.get(row).nextClearBit(column)) {
                    beginning.add(place(row, column));
                }
                rows.add(beginning);
            }
            return rows;
        }

        private HeaderCell place(int row, int column) {
            HeadCell cell = at(row, column);
            if (cell == null) {
                taken.get(row).set(column);
                return HeaderCell.of("");
            }
            int height = Math.min(cell.rowSpan(), taken.size() - row);
            int free = taken.get(row).nextSetBit(column) < 0
                    ? columns
                    : taken.get(row).nextSetBit(column);
            int width = Math.min(cell.columnSpan(), free - column);
            taken.subList(row, row + height).forEach(line -> line.set(column, column + width));
            return new HeaderCell(cell.text(), height, width);
        }

        private @Nullable HeadCell at(int row, int column) {
            return cells.stream()
                    .filter(cell -> cell.row() == row && cell.column() == column)
                    .findFirst()
                    .orElse(null);
        }
    }
}
