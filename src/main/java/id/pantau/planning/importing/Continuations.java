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
import java.util.stream.Stream;

/**
 * Joins rows that a page break cut in two: a row without number and target that carries on the texts of the row above.
 *
 * <p>Where it cannot be told from a row of its own, it stays one and is asked about.
 */
final class Continuations {

    private static final List<ColumnRole> TEXTS =
            List.of(HEADING, OBJECTIVE, INDICATOR, PROGRAM, ACTIVITY, SUB_ACTIVITY, OWNER);

    private final Findings findings;
    private final List<TableRow> rows = new ArrayList<>();

    Continuations(Findings findings) {
        this.findings = findings;
    }

    List<TableRow> joined(List<TableRow> cut) {
        cut.forEach(this::take);
        return rows;
    }

    private void take(TableRow row) {
        boolean follows = !rows.isEmpty() && !RowHeading.isHeading(row) && !RowHeading.isHeading(rows.getLast());
        if (follows && isRest(row) && (row.afterBreak() || startsInside(row))) {
            TEXTS.stream().filter(row::begins).forEach(role -> append(role, row));
        } else if (follows && row.afterBreak() && carriesOnTheObjective(row)) {
            append(OBJECTIVE, row);
            rows.add(row.with(OBJECTIVE, row.shown(OBJECTIVE).fromAbove()));
        } else {
            if (follows && isRest(row) && doubtful(row)) {
                findings.add(Severity.QUESTION, "planning.import.continuation", row.ownAddress(INDICATOR));
            }
            rows.add(row);
        }
    }

    /** Whether the row has nothing that makes it one of its own. */
    private static boolean isRest(TableRow row) {
        return row.head().has(TARGET)
                && Stream.of(TARGET, NUMBER, BUDGET, OUTPUT).noneMatch(row::shows)
                && !row.isScheduled()
                && (row.begins(OBJECTIVE) || row.begins(INDICATOR));
    }

    /** An objective alone may head the indicators in the rows below it. */
    private static boolean doubtful(TableRow row) {
        return row.begins(INDICATOR) && !row.head().hasActions();
    }

    /** Whether the first letters say that the text began above. */
    private static boolean startsInside(TableRow row) {
        return Stream.of(OBJECTIVE, INDICATOR)
                .filter(row::begins)
                .allMatch(role -> String.valueOf(row.text(role)).matches("(?s)[\\p{Ll}(,/&-].*"));
    }

    /** Whether a row with a target of its own only carries on the objective's text: it has no number, all others have. */
    private boolean carriesOnTheObjective(TableRow row) {
        return row.begins(OBJECTIVE)
                && row.begins(INDICATOR)
                && row.head().has(NUMBER)
                && !row.shows(NUMBER)
                && rows.stream().anyMatch(other -> other.begins(NUMBER));
    }

    private void append(ColumnRole role, TableRow row) {
        int owner = rows.size() - 1;
        while (owner > 0
                && !rows.get(owner).begins(role)
                && !RowHeading.isHeading(rows.get(owner - 1))
                && role != HEADING) {
            owner--;
        }
        TableRow above = rows.get(owner);
        RowCell rest = row.shown(role);
        RowCell before = above.cells().get(role);
        rows.set(owner, above.with(role, before == null ? rest : before.followedBy(rest)));
    }
}
