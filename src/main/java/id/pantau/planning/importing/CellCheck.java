package id.pantau.planning.importing;

import id.pantau.document.CellKind;
import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through the cells of a plan once more: whatever was not taken over, or cannot be trusted, is named. */
record CellCheck(SheetGrid sheet, TableHead head, TableRows rows, Findings findings) {

    private static final Set<ColumnRole> FIGURES = Set.of(ColumnRole.TARGET, ColumnRole.OUTPUT, ColumnRole.SCHEDULE);

    /**
     * Names what is doubtful in the rows from one to before another.
     *
     * @param programs the last row of the table of programs
     */
    void check(int from, int end, int programs) {
        cells(from, end).forEach(this::checkValue);
        cells(head.lastRow() + 1, rows.lastRow() + 1).forEach(this::checkColumn);
        OptionalInt names = IntStream.rangeClosed(rows.lastRow() + 1, programs)
                .filter(rows.budgetHead()::isAt)
                .findFirst();
        cells(rows.lastRow() + 1, programs + 1).forEach(cell -> checkProgram(cell, names));
        rows.rows().forEach(this::checkUnit);
        IntStream.range(programs + 1, end)
                .mapToObj(row -> TableRow.of(sheet, head, row, false))
                .filter(CellCheck::isOfTable)
                .forEach(row -> findings.add(
                        Severity.ERROR, "planning.import.row-below-table", row.address(ColumnRole.INDICATOR)));
    }

    /** Whether a row that was taken for the end of the document still looks like one of the table. */
    private static boolean isOfTable(TableRow row) {
        String indicator = row.text(ColumnRole.INDICATOR);
        String target = row.text(ColumnRole.TARGET);
        return indicator != null
                && target != null
                && indicator.contains(" ")
                && target.matches(".{0,12}\\d.{0,20}|[A-Z]{1,3}")
                && !Lines.isSigning(target);
    }

    private Stream<GridCell> cells(int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(sheet::row)
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank() || cell.formula());
    }

    private void checkValue(GridCell cell) {
        if (cell.kind() == CellKind.ERROR) {
            findings.add(Severity.ERROR, "planning.import.cell-error", cell.address(), Words.tidy(cell.text()));
        } else if (cell.formula() && cell.kind() == CellKind.EMPTY) {
            findings.add(Severity.ERROR, "planning.import.formula-without-value", cell.address());
        }
    }

    private void checkColumn(GridCell cell) {
        ColumnRole role = head.roleOf(cell.column()).orElse(null);
        if (role == null) {
            checkUnknown(cell);
        } else if (FIGURES.contains(role) && cell.kind() == CellKind.DATE) {
            findings.add(Severity.QUESTION, "planning.import.figure-is-date", cell.address());
        } else if (FIGURES.contains(role) && cell.kind() == CellKind.PERCENT && !CellText.isExact(cell)) {
            findings.add(
                    Severity.WARNING,
                    "planning.import.percent-rounded",
                    cell.address(),
                    Words.tidy(cell.text()),
                    CellText.of(cell, role));
        }
    }

    private void checkUnknown(GridCell cell) {
        boolean ofRow = rows.rows().stream().anyMatch(row -> row.row() == cell.row());
        boolean inHeading = rows.rows().stream()
                .anyMatch(row -> row.row() == cell.row()
                        && cell.column() >= head.left()
                        && cell.column() <= head.right()
                        && RowHeading.isHeading(row));
        if (ofRow && !inHeading) {
            String header = head.header(sheet, cell.column());
            findings.add(
                    Severity.WARNING,
                    header.isEmpty() ? "planning.import.cell-unused" : "planning.import.column-unknown",
                    cell.address(),
                    header.isEmpty() ? new Object[0] : new Object[] {header});
        }
    }

    /** @param names the head of the table of programs */
    private void checkProgram(GridCell cell, OptionalInt names) {
        boolean used = names.isPresent() && isProgram(cell, names.getAsInt());
        if (!used && !HeadFinder.isNumber(cell)) {
            findings.add(Severity.WARNING, "planning.import.cell-unused", cell.address());
        }
    }

    private boolean isProgram(GridCell cell, int names) {
        BudgetHead head = rows.budgetHead();
        return cell.row() == names
                || cell.row() > names
                        && (head.programs(names).orElseThrow().column() == cell.column()
                                || head.amounts(names).orElseThrow().column() == cell.column());
    }

    private void checkUnit(TableRow row) {
        String unit = row.text(ColumnRole.UNIT);
        String target = row.text(ColumnRole.TARGET) + " " + row.text(ColumnRole.OUTPUT);
        if (unit == null || !row.begins(ColumnRole.UNIT)) {
            return;
        }
        if (TargetUnit.isFraction(row)) {
            findings.add(Severity.QUESTION, "planning.import.target-fraction", row.address(ColumnRole.TARGET));
        } else if (!target.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT))
                && !TargetUnit.isPercent(unit)) {
            findings.add(Severity.WARNING, "planning.import.unit-unused", row.address(ColumnRole.UNIT));
        }
    }
}
