package id.pantau.planning.importing;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the rows that are the head of a table: those that name its objectives and its indicators. */
final class HeadFinder {

    private static final int MOST_ROWS = 3;
    private static final int MOST_ROWS_BELOW = 3;
    private static final int LONGEST = 90;
    private static final int MOST_OF_TEN = 6;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(T|TW ?)?(\\d{1,2}|I{1,3}|IV)\\)?");

    private final SheetGrid sheet;
    private final Headers headers;

    HeadFinder(SheetGrid sheet, Headers headers) {
        this.sheet = sheet;
        this.headers = headers;
    }

    /** The first head in the rows from one to before another. */
    Optional<TableHead> first(int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(row -> at(row, from))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The head whose names end in this row. */
    Optional<TableHead> at(int row, int from) {
        if (!headLike(row)) {
            return Optional.empty();
        }
        return IntStream.iterate(row, first -> first >= Math.max(from, row - MOST_ROWS + 1), first -> first - 1)
                .takeWhile(first -> first == row || headLike(first))
                .filter(first -> names(first, row))
                .mapToObj(first -> grown(first, row, from))
                .findFirst();
    }

    /** The head that begins in this row, as one repeated on a new page does. */
    Optional<TableHead> beginningAt(int row) {
        return IntStream.range(row, row + MOST_ROWS)
                .takeWhile(this::headLike)
                .filter(last -> names(row, last))
                .mapToObj(last -> grown(row, last, row))
                .findFirst();
    }

    private boolean names(int first, int last) {
        HeadColumns columns = new HeadColumns(sheet, headers, first, last);
        return columns.has(ColumnRole.OBJECTIVE) && columns.has(ColumnRole.INDICATOR);
    }

    /** Whether most cells of a row are worded as heads are; a row of the table may have a cell or two that are. */
    boolean headLike(int row) {
        List<GridCell> cells = sheet.row(row);
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST)) {
            return false;
        }
        long mostOthers = (10L - MOST_OF_TEN) * cells.size() / 10;
        return cells.stream()
                        .filter(cell -> !header(cell).isLikely())
                        .limit(mostOthers + 1)
                        .count()
                <= mostOthers;
    }

    private Header header(GridCell cell) {
        return headers.of(cell.text());
    }

    private TableHead grown(int first, int last, int from) {
        int top = top(first, last);
        int bottom = bottom(top, last);
        top = bandAbove(top, from);
        return new HeadColumns(sheet, headers, top, bottom).head();
    }

    private int top(int first, int last) {
        return ranges(first, last).mapToInt(CellRange::firstRow).min().orElse(first);
    }

    private int bottom(int first, int last) {
        int bottom = ranges(first, last).mapToInt(CellRange::lastRow).max().orElse(last);
        bottom = Math.max(bottom, last);
        for (int below = 0; below < MOST_ROWS_BELOW && belongsToHead(bottom + 1); below++) {
            bottom++;
        }
        return bottom;
    }

    private Stream<CellRange> ranges(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .map(cell -> sheet.range(cell.row(), cell.column()))
                .flatMap(Optional::stream);
    }

    private boolean belongsToHead(int row) {
        return isColumnNumbers(sheet, row)
                || !sheet.row(row).isEmpty()
                        && sheet.row(row).stream()
                                .allMatch(cell -> header(cell).known()
                                        || header(cell).period().isPresent())
                        && sheet.row(row).stream().noneMatch(cell -> cell.text().matches("\\d+"));
    }

    /** Whether a row only numbers columns or periods: "(1) (2) (3)", "1 2 3", "T1 T2", "I II III IV". */
    static boolean isColumnNumbers(SheetGrid sheet, int row) {
        return sheet.row(row).size() > 2 && sheet.row(row).stream().allMatch(HeadFinder::isNumber);
    }

    /** Whether a cell of a head is empty or only numbers a column or period. */
    static boolean isNumber(GridCell cell) {
        return cell.isBlank() || COLUMN_NUMBER.matcher(Words.tidy(cell.text())).matches();
    }

    /** A band of cells right above the column names belongs to the head, not to the title. */
    private int bandAbove(int row, int from) {
        boolean band = row > from
                && sheet.row(row - 1).size() > 1
                && sheet.row(row - 1).stream().noneMatch(cell -> cell.text().contains(":"))
                && sheet.row(row - 1).stream()
                        .allMatch(cell -> header(cell).known()
                                || sheet.range(cell.row(), cell.column())
                                                .filter(range -> range.width() > 1)
                                                .isPresent()
                                        && cell.text().length() <= LONGEST);
        return band ? row - 1 : row;
    }
}
