package id.pantau.planning.importing;

import static id.pantau.planning.importing.ColumnRole.ACTIVITY;
import static id.pantau.planning.importing.ColumnRole.BUDGET;
import static id.pantau.planning.importing.ColumnRole.HEADING;
import static id.pantau.planning.importing.ColumnRole.INDICATOR;
import static id.pantau.planning.importing.ColumnRole.NUMBER;
import static id.pantau.planning.importing.ColumnRole.OBJECTIVE;
import static id.pantau.planning.importing.ColumnRole.OUTPUT;
import static id.pantau.planning.importing.ColumnRole.OWNER;
import static id.pantau.planning.importing.ColumnRole.PROGRAM;
import static id.pantau.planning.importing.ColumnRole.SUB_ACTIVITY;
import static id.pantau.planning.importing.ColumnRole.TARGET;

import id.pantau.planning.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Gives rows of a table without merged cells what merged cells would show: an empty cell is that of the row above, and so
 * is one that only says again what the row above says.
 */
final class FilledDown {

    private static final List<ColumnRole> OF_ACTIONS = List.of(PROGRAM, ACTIVITY, OUTPUT, SUB_ACTIVITY, OWNER, BUDGET);

    private final Findings findings;
    private final List<TableRow> rows = new ArrayList<>();
    private boolean unmerged;

    FilledDown(Findings findings) {
        this.findings = findings;
    }

    List<TableRow> of(List<TableRow> given) {
        unmerged = given.stream().noneMatch(FilledDown::sharesCells);
        for (TableRow row : given) {
            boolean first = rows.isEmpty() || RowHeading.isHeading(rows.getLast());
            rows.add(first || RowHeading.isHeading(row) ? row : filled(row, rows.getLast()));
        }
        return rows;
    }

    private static boolean sharesCells(TableRow row) {
        return Stream.concat(Stream.of(NUMBER, OBJECTIVE, INDICATOR, HEADING), OF_ACTIONS.stream())
                .anyMatch(row::joined);
    }

    private TableRow filled(TableRow given, TableRow above) {
        TableRow row = given.begins(HEADING) && same(given, above, HEADING) ? fromAbove(given, above, HEADING) : given;
        if (repeats(row, above)) {
            return repeated(row, above);
        }
        if (!unmerged) {
            return row;
        }
        TableRow filled = row.shows(HEADING) ? row : fromAbove(row, above, HEADING);
        if (row.begins(OBJECTIVE) || OF_ACTIONS.stream().noneMatch(row::shows) && !row.isScheduled()) {
            return filled;
        }
        for (ColumnRole role : OF_ACTIONS) {
            filled = filled.shows(role) ? filled : fromAbove(filled, above, role);
        }
        return filled;
    }

    private static TableRow fromAbove(TableRow row, TableRow above, ColumnRole role) {
        RowCell cell = above.cells().get(role);
        return cell == null ? row : row.with(role, cell.fromAbove());
    }

    /** Whether the row belongs to the objective of the row above, whose text it says again. */
    private boolean repeats(TableRow row, TableRow above) {
        if (!row.begins(OBJECTIVE) || !same(row, above, OBJECTIVE)) {
            return false;
        }
        if (row.head().has(NUMBER)) {
            return !row.shows(NUMBER) || same(row, above, NUMBER);
        }
        return !same(row, above, INDICATOR) || row.head().hasActions() && same(row, above, TARGET);
    }

    private TableRow repeated(TableRow row, TableRow above) {
        TableRow joined = fromAbove(fromAbove(row, above, OBJECTIVE), above, NUMBER);
        if (same(row, above, INDICATOR)
                && same(row, above, TARGET)
                && row.head().hasActions()) {
            joined = fromAbove(fromAbove(joined, above, INDICATOR), above, TARGET);
        }
        for (ColumnRole role :
                Stream.concat(OF_ACTIONS.stream(), Stream.of(HEADING)).toList()) {
            joined = same(row, above, role) ? fromAbove(joined, above, role) : joined;
        }
        if (row.begins(BUDGET) && same(row, above, BUDGET)) {
            findings.add(Severity.QUESTION, "planning.import.budget-in-every-row", row.address(BUDGET));
        }
        return joined;
    }

    private static boolean same(TableRow row, TableRow above, ColumnRole role) {
        return row.shows(role) && Objects.equals(row.text(role), above.text(role));
    }
}
