package id.pantau.planning.importing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.PlannedSchedule;
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

    private Set<ActionCell> joined() {
        return CELLS.entrySet().stream()
                .filter(cell -> row.joined(cell.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
