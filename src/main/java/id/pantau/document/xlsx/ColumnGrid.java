package id.pantau.document.xlsx;

import id.pantau.document.DataTable;
import id.pantau.document.Section;
import id.pantau.document.Signatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a sheet: those of the table with the most columns, to which all other blocks keep.
 *
 * <p>A sheet has one set of columns for everything on it, a page does not. Widths are in millimetres.
 */
final class ColumnGrid {

    private static final int PLAIN_COLUMNS = 12;
    private static final int NARROWEST = 2;

    private final List<Integer> widths;
    private final int total;

    private ColumnGrid(List<Integer> widths) {
        this.widths = List.copyOf(widths);
        this.total = widths.stream().mapToInt(Integer::intValue).sum();
    }

    static ColumnGrid of(Section section) {
        List<Integer> widths = section.blocks().stream()
                .filter(DataTable.class::isInstance)
                .map(block -> ColumnWidths.of((DataTable) block))
                .max(Comparator.comparingInt(List::size))
                .orElseGet(
                        () -> Collections.nCopies(PLAIN_COLUMNS, section.page().usableWidth() / PLAIN_COLUMNS));
        return new ColumnGrid(atLeast(columnsNeeded(section), widths));
    }

    private static int columnsNeeded(Section section) {
        return section.blocks().stream()
                .filter(Signatures.class::isInstance)
                .mapToInt(block -> ((Signatures) block).blocks().size())
                .reduce(NARROWEST, Math::max);
    }

    private static List<Integer> atLeast(int columns, List<Integer> widths) {
        List<Integer> split = new ArrayList<>(widths);
        while (split.size() < columns) {
            int widest = split.indexOf(Collections.max(split));
            int half = Math.max(1, split.get(widest) / 2);
            split.set(widest, Math.max(1, split.get(widest) - half));
            split.add(widest, half);
        }
        return split;
    }

    int columns() {
        return widths.size();
    }

    int total() {
        return total;
    }

    int width(int column) {
        return widths.get(column);
    }

    /** The width of the columns from the first up to, but not with, the other. */
    int width(int from, int to) {
        return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Where columns of these widths begin and end on this grid: each on the nearest free edge, in their order.
     *
     * @return one more edge than there are columns, as indexes of grid columns
     */
    List<Integer> edges(List<Integer> columnWidths) {
        int wanted = columnWidths.stream().mapToInt(Integer::intValue).sum();
        double scale = wanted > total ? (double) total / wanted : 1;
        List<Integer> edges = new ArrayList<>(List.of(0));
        double at = 0;
        for (int index = 1; index <= columnWidths.size(); index++) {
            at += columnWidths.get(index - 1) * scale;
            edges.add(nearest(at, edges.getLast() + 1, columns() - (columnWidths.size() - index)));
        }
        return edges;
    }

    /** The edge between first and last that is nearest to a distance from the left. */
    int nearest(double distance, int first, int last) {
        int best = first;
        for (int edge = first; edge <= last; edge++) {
            if (Math.abs(width(0, edge) - distance) < Math.abs(width(0, best) - distance)) {
                best = edge;
            }
        }
        return best;
    }
}
