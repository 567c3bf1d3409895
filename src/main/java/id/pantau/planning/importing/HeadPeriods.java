package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The columns of a schedule below some head rows, in the order of their periods.
 *
 * @param bands what the wide cells of the head say, by column
 */
record HeadPeriods(SheetGrid sheet, Headers headers, int first, int last, Map<Integer, ColumnRole> bands) {

    /** Those named in the lowest row that names periods; without names, those below one wide cell. */
    List<Integer> columns() {
        return IntStream.iterate(last, row -> row >= first, row -> row - 1)
                .mapToObj(this::named)
                .filter(columns -> !columns.isEmpty())
                .findFirst()
                .orElseGet(this::unnamed);
    }

    private List<Integer> named(int row) {
        if (numbersAllColumns(row)) {
            return List.of();
        }
        Map<Integer, Integer> byPeriod = new TreeMap<>();
        int labels = 0;
        for (GridCell cell : sheet.row(row)) {
            Optional<PeriodLabel> label = headers.of(cell.text()).period();
            if (label.isPresent()) {
                labels++;
                byPeriod.putIfAbsent(label.get().number(), cell.column());
            }
        }
        boolean complete = labels == byPeriod.size()
                && List.copyOf(byPeriod.keySet())
                        .equals(IntStream.rangeClosed(1, labels).boxed().toList());
        return labels > 1 && complete ? List.copyOf(byPeriod.values()) : List.of();
    }

    /** Whether the row numbers the columns of the whole table, those of no schedule included. */
    private boolean numbersAllColumns(int row) {
        return HeadFinder.isColumnNumbers(sheet, row)
                && sheet.row(row).stream()
                        .anyMatch(cell -> IntStream.range(first, row)
                                .mapToObj(above -> sheet.effective(above, cell.column()))
                                .map(above -> headers.of(above.text()))
                                .anyMatch(above ->
                                        above.names(ColumnRole.OBJECTIVE) || above.names(ColumnRole.INDICATOR)));
    }

    private List<Integer> unnamed() {
        List<Integer> below = bands.entrySet().stream()
                .filter(band -> band.getValue() == ColumnRole.SCHEDULE)
                .map(Map.Entry::getKey)
                .toList();
        return below.size() > 1 ? below : List.of();
    }
}
