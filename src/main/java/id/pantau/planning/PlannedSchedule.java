package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, as far as its document says.
 *
 * @param count how many periods, only with {@link ScheduleStatus#COUNT_ONLY}
 */
public record PlannedSchedule(
        ScheduleStatus status, @Nullable Integer count, List<ScheduleMark> marks) {

    public PlannedSchedule {
        marks = List.copyOf(marks);
    }

    public static PlannedSchedule none() {
        return new PlannedSchedule(ScheduleStatus.NONE, null, List.of());
    }

    public boolean marks(int period) {
        return marks.stream().anyMatch(mark -> mark.period() == period);
    }

    /** Whether somebody must still say in which periods the action is due. */
    public boolean open() {
        return status == ScheduleStatus.COUNT_ONLY || status == ScheduleStatus.EMPTY;
    }
}
