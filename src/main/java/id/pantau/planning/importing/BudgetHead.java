package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import java.util.List;
import java.util.Optional;

/** Finds the head of a table of programs and their budgets, as it stands below the table of an agreement. */
record BudgetHead(SheetGrid sheet, Headers headers) {

    private static final int MOST_CELLS = 4;

    /** Whether a row names programs and budgets and nothing else but numbers and remarks. */
    boolean isAt(int row) {
        List<GridCell> cells = sheet.row(row);
        return cells.size() > 1
                && cells.size() <= MOST_CELLS
                && cells.stream().allMatch(cell -> header(cell).role().isPresent())
                && programs(row).isPresent()
                && amounts(row).isPresent();
    }

    Optional<GridCell> programs(int row) {
        return sheet.row(row).stream().filter(this::isOfPrograms).findFirst();
    }

    private boolean isOfPrograms(GridCell cell) {
        Header header = header(cell);
        return header.names(ColumnRole.PROGRAM)
                || header.names(ColumnRole.ACTIVITY)
                || header.names(ColumnRole.HEADING);
    }

    Optional<GridCell> amounts(int row) {
        return sheet.row(row).stream()
                .filter(cell -> header(cell).names(ColumnRole.BUDGET))
                .findFirst();
    }

    private Header header(GridCell cell) {
        return headers.of(cell.text());
    }
}
