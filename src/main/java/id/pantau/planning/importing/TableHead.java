package id.pantau.planning.importing;

import static java.util.stream.Collectors.joining;

import id.pantau.document.SheetGrid;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The head of a plan's table: which columns hold what, however they are ordered and however many rows the head has.
 *
 * @param firstRow first row of the head
 * @param lastRow last row of the head, column numbers such as "(1)" included
 * @param left the first column with a head
 * @param right the last column with a head
 */
record TableHead(int firstRow, int lastRow, int left, int right, Map<ColumnRole, Columns> columns) {

    TableHead {
        columns = Map.copyOf(columns);
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    Optional<Columns> of(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    Optional<ColumnRole> roleOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().places().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The names above a column, whether or not they say what it holds. */
    String header(SheetGrid sheet, int column) {
        return IntStream.rangeClosed(firstRow, lastRow)
                .mapToObj(row -> sheet.effective(row, column))
                .filter(cell -> !HeadFinder.isNumber(cell))
                .map(cell -> Words.tidy(cell.text()))
                .distinct()
                .collect(joining(" "));
    }

    /** Whether a row may be one of planned actions: the plan says more than objectives, indicators and targets. */
    boolean hasActions() {
        return has(ColumnRole.ACTIVITY) || has(ColumnRole.SUB_ACTIVITY) || has(ColumnRole.SCHEDULE);
    }

    /** Whether another head names the same columns in the same places, as a head repeated on a new page does. */
    boolean sameColumns(TableHead other) {
        return columns.keySet().equals(other.columns.keySet())
                && columns.entrySet().stream()
                        .allMatch(entry -> other.of(entry.getKey())
                                .filter(columns ->
                                        columns.places().equals(entry.getValue().places()))
                                .isPresent());
    }
}
