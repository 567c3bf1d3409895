package id.pantau.realization.workbook;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryState;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.TaskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet: an indicator, or one of its actions below it.
 *
 * @param number as it stands at the left, such as 3 and 3.1
 * @param action null for the indicator itself
 * @param grain of the plan; null when it has no schedule
 */
record SheetLine(
        TaskRow row,
        String number,
        @Nullable ActionDetails action,
        @Nullable ScheduleGrain grain) {

    static List<SheetLine> of(MonthTask task) {
        List<SheetLine> lines = new ArrayList<>();
        ScheduleGrain grain = task.plan().header().grain();
        for (int index = 0; index < task.rows().size(); index++) {
            TaskRow row = task.rows().get(index);
            String number = String.valueOf(index + 1);
            lines.add(new SheetLine(row, number, null, grain));
            for (int below = 0; below < row.actions().size(); below++) {
                lines.add(new SheetLine(
                        row, number + "." + (below + 1), row.actions().get(below), grain));
            }
        }
        return lines;
    }

    /** Names the line for good, wherever it is moved on the sheet. */
    String key() {
        String indicator = "i" + row.indicator().id().value();
        return action == null ? indicator : indicator + "-a" + action.id().value();
    }

    String words() {
        return action == null
                ? row.indicator().text()
                : Stream.of(action.activity(), action.subActivity(), action.output())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("–");
    }

    /** The cell of a field in this line; empty where it has none. */
    Optional<EntryCell> cell(EntryField field) {
        if (field.isOfAction() == (action == null)) {
            return Optional.empty();
        }
        EntryCell cell = new EntryCell(field, action == null ? null : action.id());
        return field == EntryField.CARRIED_OUT && !isAsked(cell) ? Optional.empty() : Optional.of(cell);
    }

    /** Whether somebody has to say if the action was carried out. */
    private boolean isAsked(EntryCell cell) {
        ActionDetails asked = Objects.requireNonNull(action);
        return asked.schedule().open()
                || (grain != null
                        && asked.schedule().marks(grain.periodOf(row.month().getMonth())))
                || !row.text(cell).isEmpty();
    }

    /** Whether a cell can be changed now, as its entry and the month stand. */
    boolean isOpen(EntryCell cell, PeriodStanding period) {
        boolean mended = row.entry()
                .map(EntryDetails::state)
                .filter(EntryState.RETURNED::equals)
                .isPresent();
        return row.isOpen(cell) && (mended ? period.acceptsMending() : period.accepts());
    }
}
