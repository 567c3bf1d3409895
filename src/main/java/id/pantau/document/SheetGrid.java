package id.pantau.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: its filled cells, its merged ranges, and the rows it repeats on each printed page.
 *
 * <p>Rows and columns are counted from 0. Asking for a cell outside the sheet answers with an empty cell.
 */
public final class SheetGrid {

    private static final int USUAL_WIDTH = 9;

    private final String name;
    private final boolean hidden;
    private final Map<Integer, List<GridCell>> rows = new TreeMap<>();
    private final List<CellRange> mergedRanges;
    private final int[] reach;
    private final Map<Integer, Integer> columnWidths;
    private final @Nullable RowRange printTitleRows;
    private final int rowCount;
    private final int columnCount;

    /**
     * A sheet of these cells.
     *
     * @param cells in any order; empty ones may be left out
     */
    public SheetGrid(
            String name,
            boolean hidden,
            Collection<GridCell> cells,
            Collection<CellRange> mergedRanges,
            @Nullable RowRange printTitleRows) {
        this(name, hidden, cells, mergedRanges, printTitleRows, Map.of());
    }

    /**
     * A sheet whose columns have widths of their own.
     *
     * @param columnWidths in characters, by column
     */
    public SheetGrid(
            String name,
            boolean hidden,
            Collection<GridCell> cells,
            Collection<CellRange> mergedRanges,
            @Nullable RowRange printTitleRows,
            Map<Integer, Integer> columnWidths) {
        this.name = name;
        this.columnWidths = Map.copyOf(columnWidths);
        this.hidden = hidden;
        this.mergedRanges = mergedRanges.stream()
                .sorted(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn))
                .toList();
        reach = reach(this.mergedRanges);
        this.printTitleRows = printTitleRows;
        byRow(cells).forEach((row, filled) -> rows.put(row, List.copyOf(filled.values())));
        rowCount = end(rows.keySet().stream().mapToInt(Integer::intValue), ranges().mapToInt(CellRange::lastRow));
        columnCount = end(cells.stream().mapToInt(GridCell::column), ranges().mapToInt(CellRange::lastColumn));
    }

    /** A visible sheet without merged ranges or print titles. */
    public static SheetGrid of(String name, Collection<GridCell> cells) {
        return new SheetGrid(name, false, cells, List.of(), null);
    }

    private static Map<Integer, NavigableMap<Integer, GridCell>> byRow(Collection<GridCell> cells) {
        Map<Integer, NavigableMap<Integer, GridCell>> rows = new HashMap<>();
        cells.forEach(
                cell -> rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell));
        return rows;
    }

    /** The last row that is reached by a range or one before it. */
    private static int[] reach(List<CellRange> ranges) {
        int[] reach = new int[ranges.size()];
        int last = 0;
        for (int index = 0; index < reach.length; index++) {
            last = Math.max(last, ranges.get(index).lastRow());
            reach[index] = last;
        }
        return reach;
    }

    private static int end(IntStream cells, IntStream ranges) {
        return IntStream.concat(cells, ranges).max().orElse(-1) + 1;
    }

    /** The merged ranges that show something; an empty one says nothing about the size of the sheet. */
    private Stream<CellRange> ranges() {
        return mergedRanges.stream().filter(range -> find(range.firstRow(), range.firstColumn()) != null);
    }

    private @Nullable GridCell find(int row, int column) {
        List<GridCell> cells = row(row);
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < cells.size() && cells.get(low).column() == column ? cells.get(low) : null;
    }

    public String name() {
        return name;
    }

    /** Whether Excel hides the tab of this sheet. */
    public boolean hidden() {
        return hidden;
    }

    /** The row after the last one that shows something, so all rows are 0 to rowCount - 1. */
    public int rowCount() {
        return rowCount;
    }

    /** The column after the last one that shows something. */
    public int columnCount() {
        return columnCount;
    }

    /** The cells that hold something, row by row from left to right. */
    public List<GridCell> cells() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** The filled cells of one row from left to right, without those a merged range reaches into. */
    public List<GridCell> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** The cell itself: empty when it is covered by a merged range and is not its anchor. */
    public GridCell cell(int row, int column) {
        GridCell found = find(row, column);
        return found == null ? GridCell.empty(row, column) : found;
    }

    /** The cell whose value is seen here: the anchor of the merged range, or the cell itself. */
    public GridCell effective(int row, int column) {
        return range(row, column)
                .map(range -> cell(range.firstRow(), range.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** The merged range that covers this cell, if any. */
    public Optional<CellRange> range(int row, int column) {
        for (int index = startedBy(row); index >= 0 && reach[index] >= row; index--) {
            if (mergedRanges.get(index).contains(row, column)) {
                return Optional.of(mergedRanges.get(index));
            }
        }
        return Optional.empty();
    }

    /** The last range that begins in this row or above, -1 without any. */
    private int startedBy(int row) {
        int low = 0;
        int high = mergedRanges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mergedRanges.get(middle).firstRow() > row) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** How wide a column is shown, in characters. */
    public int columnWidth(int column) {
        return columnWidths.getOrDefault(column, USUAL_WIDTH);
    }

    /** All merged ranges, from the top and from the left. */
    public List<CellRange> mergedRanges() {
        return mergedRanges;
    }

    /** The rows repeated at the top of each printed page: where there are any, they are the head of the table. */
    public Optional<RowRange> printTitleRows() {
        return Optional.ofNullable(printTitleRows);
    }
}
