package id.pantau.planning;

import id.pantau.achievement.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The schedule as achievement is measured against it. */
    public Schedule toSchedule(ScheduleGrain grain) {
        return switch (status) {
            case NONE -> Schedule.NONE;
            case COUNT_ONLY, EMPTY -> new Schedule.MonthsUnknown(grain.granularity(), count);
            case AS_PRINTED -> printed(grain);
        };
    }

    private Schedule printed(ScheduleGrain grain) {
        SortedMap<Integer, BigDecimal> quantities = new TreeMap<>();
        marks.stream()
                .filter(mark -> mark.quantity() != null)
                .forEach(mark -> quantities.put(mark.period(), mark.quantity()));
        if (quantities.size() == marks.size()) {
            return new Schedule.Quantities(
                    grain.granularity(), quantities, marks.getFirst().unit());
        }
        return Schedule.ticks(
                grain.granularity(), marks.stream().map(ScheduleMark::period).toArray(Integer[]::new));
    }

    /** Whether somebody must still say in which periods the action is due. */
    public boolean open() {
        return status == ScheduleStatus.COUNT_ONLY || status == ScheduleStatus.EMPTY;
    }
}
