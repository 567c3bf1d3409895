package id.pantau.planning.importing;

import id.pantau.document.CellRange;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The head of a plan's table: which columns hold what, however they are ordered and however many rows the head has.
 *
 * @param firstRow first row of the head
 * @param lastRow last row of the head, column numbers such as "(1)" included
 */
record TableHead(int firstRow, int lastRow, Map<ColumnRole, Columns> columns) {

    /** Finds the head: the first row that names both objectives and indicators. */
    static Optional<TableHead> find(SheetGrid sheet) {
        return IntStream.range(0, sheet.rowCount())
                .mapToObj(row -> new TableHead(row, row, roles(sheet, row)))
                .filter(head -> head.has(ColumnRole.OBJECTIVE) && head.has(ColumnRole.INDICATOR))
                .findFirst()
                .map(head -> head.grownOver(sheet));
    }

    private static Map<ColumnRole, Columns> roles(SheetGrid sheet, int row) {
        Map<ColumnRole, Columns> found = new EnumMap<>(ColumnRole.class);
        for (GridCell cell : sheet.row(row)) {
            ColumnRole.of(cell.text()).ifPresent(role -> found.putIfAbsent(role, columns(sheet, cell)));
        }
        return found;
    }

    private static Columns columns(SheetGrid sheet, GridCell cell) {
        CellRange range = sheet.range(cell.row(), cell.column())
                .orElseGet(() -> new CellRange(cell.row(), cell.row(), cell.column(), cell.column()));
        return new Columns(range.firstColumn(), range.lastColumn(), Words.tidy(cell.text()));
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    Optional<Columns> of(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    private TableHead grownOver(SheetGrid sheet) {
        int first = sheet.row(firstRow).stream()
                .mapToInt(cell -> sheet.range(cell.row(), cell.column())
                        .map(CellRange::firstRow)
                        .orElse(firstRow))
                .min()
                .orElse(firstRow);
        int last = sheet.row(firstRow).stream()
                .mapToInt(cell -> sheet.range(cell.row(), cell.column())
                        .map(CellRange::lastRow)
                        .orElse(firstRow))
                .max()
                .orElse(firstRow);
        while (isColumnNumbers(sheet, last + 1)) {
            last++;
        }
        return new TableHead(bandAbove(sheet, first), last, columns);
    }

    /** Whether a row only numbers columns or periods: "(1) (2) (3)", "1 2 3", "T1 T2", "I II III IV". */
    private static boolean isColumnNumbers(SheetGrid sheet, int row) {
        return sheet.row(row).size() > 2
                && sheet.row(row).stream()
                        .allMatch(cell -> Words.tidy(cell.text()).matches("\\(?(T|TW ?)?(\\d{1,2}|I{1,3}|IV)\\)?"));
    }

    /** A band of wide merged cells right above the column names belongs to the head, not to the title. */
    private static int bandAbove(SheetGrid sheet, int row) {
        boolean band = row > 0
                && sheet.row(row - 1).size() > 1
                && sheet.row(row - 1).stream()
                        .allMatch(cell -> sheet.range(cell.row(), cell.column()).isPresent());
        return band ? row - 1 : row;
    }
}
