package id.pantau.planning.importing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.PlannedSchedule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of the table as a planned action. */
record ActionReading(String key, TableRow row, BudgetCells budgets, Findings findings) {

    private static final Map<ActionCell, ColumnRole> CELLS = Map.of(
            ActionCell.PROGRAM, ColumnRole.PROGRAM,
            ActionCell.ACTIVITY, ColumnRole.ACTIVITY,
            ActionCell.OUTPUT, ColumnRole.OUTPUT,
            ActionCell.SUB_ACTIVITY, ColumnRole.SUB_ACTIVITY,
            ActionCell.OWNER, ColumnRole.OWNER);

    /** Whether a row says anything about an action, be it only who is in charge or what it costs. */
    static boolean hasAction(TableRow row) {
        return row.isScheduled()
                || row.shows(ColumnRole.BUDGET)
                || CELLS.values().stream().anyMatch(row::shows);
    }

    NewAction read() {
        return new NewAction(
                key,
                row.text(ColumnRole.PROGRAM),
                row.text(ColumnRole.ACTIVITY),
                row.text(ColumnRole.OUTPUT),
                row.text(ColumnRole.SUB_ACTIVITY),
                row.text(ColumnRole.OWNER),
                row.head()
                        .of(ColumnRole.SCHEDULE)
                        .map(columns -> new ScheduleCells(row, columns, findings).read())
                        .orElseGet(PlannedSchedule::none),
                budgets.index(row),
                joined());
    }

    /** The row's own cell that names the action best. */
    String place() {
        return List.of(ColumnRole.SUB_ACTIVITY, ColumnRole.ACTIVITY, ColumnRole.OUTPUT, ColumnRole.OWNER).stream()
                .filter(row::begins)
                .findFirst()
                .map(row::address)
                .orElseGet(() -> row.ownAddress(
                        row.head().has(ColumnRole.ACTIVITY) ? ColumnRole.ACTIVITY : ColumnRole.INDICATOR));
    }

    private Set<ActionCell> joined() {
        return CELLS.entrySet().stream()
                .filter(cell -> row.joined(cell.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
