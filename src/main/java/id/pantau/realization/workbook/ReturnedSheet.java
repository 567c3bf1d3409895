package id.pantau.realization.workbook;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.document.WorkbookGrid;
import id.pantau.shared.DomainException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet that came back: its seal, its lines and its columns, wherever they stand by now.
 *
 * @param keys where the hidden column with the keys stands
 * @param columns where those that people see stand
 * @param head the row of the marks below the head
 */
record ReturnedSheet(SheetGrid sheet, SheetSeal seal, int keys, int seen, Map<SheetColumn, Integer> columns, int head) {

    /** Marks the hidden column with what each line held, and that with its key. */
    static final String SEEN = "#isi";

    static final String KEY = "#baris";

    /** @throws DomainException when it is none of our sheets, or one that is no longer whole */
    static ReturnedSheet of(WorkbookGrid workbook, String fileName) {
        return workbook.sheets().stream()
                .flatMap(sheet -> sheet.cells().stream()
                        .filter(cell -> SheetSeal.isMarked(cell.text()))
                        .findFirst()
                        .map(cell -> of(sheet, cell, fileName))
                        .stream())
                .findFirst()
                .orElseThrow(() -> new DomainException("realization.workbook.not-ours", fileName));
    }

    private static ReturnedSheet of(SheetGrid sheet, GridCell mark, String fileName) {
        SheetSeal seal = SheetSeal.parse(mark.text())
                .orElseThrow(() -> new DomainException("realization.workbook.tampered", fileName));
        if (seal.format() != SheetSeal.FORMAT) {
            throw new DomainException("realization.workbook.old-format", fileName);
        }
        Map<String, Integer> marks = marks(sheet, mark.row() + 1);
        return new ReturnedSheet(
                sheet,
                seal,
                column(marks, KEY, KEY),
                column(marks, SEEN, SEEN),
                columns(marks),
                mark.row() + 1);
    }

    private static Map<String, Integer> marks(SheetGrid sheet, int row) {
        Map<String, Integer> marks = new HashMap<>();
        sheet.row(row).forEach(cell -> marks.putIfAbsent(cell.text().strip(), cell.column()));
        return marks;
    }

    private static Map<SheetColumn, Integer> columns(Map<String, Integer> marks) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            columns.put(column, column(marks, column.mark(), column.mark() + " " + column.head()));
        }
        return columns;
    }

    private static int column(Map<String, Integer> marks, String mark, String name) {
        return Optional.ofNullable(marks.get(mark))
                .orElseThrow(() -> new DomainException("realization.workbook.column-missing", name));
    }

    /** The rows below the head that carry a key, from the top. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = head + 1; row < sheet.rowCount(); row++) {
            if (!key(row).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Cells below the head in which somebody wrote although their row carries no key. */
    List<GridCell> strays() {
        return sheet.cells().stream()
                .filter(cell -> cell.row() > head && key(cell.row()).isEmpty() && !cell.isBlank())
                .filter(cell -> columns.entrySet().stream()
                        .anyMatch(column -> column.getKey().field().isPresent() && column.getValue() == cell.column()))
                .toList();
    }

    String key(int row) {
        return sheet.cell(row, keys).text().strip();
    }

    String seen(int row) {
        return sheet.cell(row, seen).text().strip();
    }

    GridCell cell(int row, SheetColumn column) {
        return sheet.cell(row, columns.getOrDefault(column, -1));
    }
}
