package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import id.pantau.realization.TaskRow;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the plan has scheduled for the month of a row. */
final class ScheduleWords {

    private ScheduleWords() {}

    static String of(TaskRow row, @Nullable ScheduleGrain grain) {
        List<ActionDetails> actions = row.actions();
        if (grain == null
                || actions.stream().allMatch(action -> action.schedule().status() == ScheduleStatus.NONE)) {
            return text("realization.schedule.none");
        }
        int period = grain.periodOf(row.month().getMonth());
        String planned = actions.stream()
                .flatMap(action -> action.schedule().marks().stream())
                .filter(mark -> mark.period() == period)
                .map(ScheduleWords::mark)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!planned.isEmpty()) {
            return planned;
        }
        return text(
                actions.stream().map(ActionDetails::schedule).anyMatch(PlannedSchedule::open)
                        ? "realization.schedule.unknown"
                        : "realization.schedule.not-now");
    }

    /** Whether somebody has to say for that month if the action was carried out. */
    static boolean isAsked(ActionDetails action, @Nullable ScheduleGrain grain, Month month) {
        return action.schedule().open() || (grain != null && action.schedule().marks(grain.periodOf(month)));
    }

    private static String mark(ScheduleMark mark) {
        return mark.quantity() == null ? text("realization.schedule.ticked") : mark.raw();
    }
}
