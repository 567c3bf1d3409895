package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects the rows of a table down to its end, over repeated heads, numbering rows and blank rows. */
final class TableRows {

    private final SheetGrid sheet;
    private final HeadFinder heads;
    private final BudgetHead budgetHead;
    private final int end;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableRow> totals = new ArrayList<>();
    private TableHead head;
    private int last;
    private boolean afterBreak;
    private boolean afterBlank;

    TableRows(SheetGrid sheet, Headers headers, TableHead head, int end) {
        this.sheet = sheet;
        this.heads = new HeadFinder(sheet, headers);
        this.budgetHead = new BudgetHead(sheet, headers);
        this.head = head;
        this.end = end;
        this.last = head.lastRow();
        for (int row = head.lastRow() + 1; row < end && row >= 0; row = next(row)) {}
    }

    List<TableRow> rows() {
        return rows;
    }

    /** Rows that only add up the others. */
    List<TableRow> totals() {
        return totals;
    }

    /** Tells where the head of a table of programs stands, which ends this one. */
    BudgetHead budgetHead() {
        return budgetHead;
    }

    int lastRow() {
        return last;
    }

    /** Takes in a row and says which comes next, -1 when the table is over. */
    private int next(int row) {
        if (sheet.row(row).stream().allMatch(GridCell::isBlank)) {
            afterBlank |= !isCovered(row);
            return row + 1;
        }
        Optional<TableHead> repeated = heads.beginningAt(row);
        if (repeated.isPresent()) {
            return onNewPage(repeated.get(), row);
        }
        if (HeadFinder.isColumnNumbers(sheet, row)) {
            afterBreak = true;
            return row + 1;
        }
        TableRow read = TableRow.of(sheet, head, row, afterBreak);
        if (isOver(read)) {
            return -1;
        }
        (isTotal(read) ? totals : rows).add(read);
        last = row;
        afterBreak = false;
        afterBlank = false;
        return row + 1;
    }

    private int onNewPage(TableHead repeated, int row) {
        head = repeated.sameColumns(head) ? head : repeated;
        afterBreak = true;
        return Math.max(repeated.lastRow(), row) + 1;
    }

    private boolean isCovered(int row) {
        return head.columns().values().stream()
                .flatMap(columns -> columns.places().stream())
                .anyMatch(column -> sheet.range(row, column)
                        .filter(range -> range.firstRow() < row)
                        .isPresent());
    }

    private boolean isOver(TableRow row) {
        List<GridCell> filled = sheet.row(row.row());
        if (heads.headLike(row.row()) && budgetHead.isAt(row.row())) {
            return true;
        }
        boolean inTable =
                row.begins(ColumnRole.TARGET) && (row.begins(ColumnRole.INDICATOR) || row.begins(ColumnRole.OBJECTIVE))
                        || hasNumber(row) && row.shows(ColumnRole.INDICATOR);
        return !inTable && isBelow(row, filled);
    }

    private boolean isBelow(TableRow row, List<GridCell> filled) {
        return filled.stream().map(GridCell::text).anyMatch(TableRows::endsTable) || afterBlank && !continues(row);
    }

    private static boolean endsTable(String text) {
        return Lines.isSigning(text) || Lines.isDocument(text) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether a row below a blank one still belongs to the table: it looks like a row of it, or like a heading. */
    private boolean continues(TableRow row) {
        return row.shows(ColumnRole.INDICATOR) && (row.shows(ColumnRole.OBJECTIVE) || row.isScheduled())
                || row.shows(ColumnRole.ACTIVITY) && (row.isScheduled() || row.shows(ColumnRole.OWNER))
                || hasNumber(row) && row.shows(ColumnRole.OBJECTIVE)
                || RowHeading.isHeading(row)
                || afterBreak
                || isTotal(row);
    }

    private static boolean hasNumber(TableRow row) {
        String number = row.text(ColumnRole.NUMBER);
        return number != null && row.begins(ColumnRole.NUMBER) && number.matches("\\(?\\d{1,3}[a-z]?[.)]?");
    }

    private static boolean isTotal(TableRow row) {
        return row.filled().stream()
                .findFirst()
                .filter(cell -> Totals.isTotal(cell.text()))
                .isPresent();
    }
}
