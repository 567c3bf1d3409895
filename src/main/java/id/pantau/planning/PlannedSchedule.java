package id.pantau.planning;

import id.pantau.achievement.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, as far as its document says.
 *
 * @param count how many periods, only with {@link ScheduleStatus#COUNT_ONLY}
 * @param marks the filled periods: those printed, or those a planner named where the document leaves them open
 * @param answer what a planner said where the document leaves the periods open
 */
public record PlannedSchedule(
        ScheduleStatus status,
        @Nullable Integer count,
        List<ScheduleMark> marks,
        @Nullable ScheduleAnswer answer) {

    public PlannedSchedule(ScheduleStatus status, @Nullable Integer count, List<ScheduleMark> marks) {
        this(status, count, marks, null);
    }

    public PlannedSchedule {
        marks = List.copyOf(marks);
    }

    public static PlannedSchedule none() {
        return new PlannedSchedule(ScheduleStatus.NONE, null, List.of());
    }

    /**
     * The same schedule with what a planner says where the document leaves the periods open.
     *
     * @param said null opens the question again
     * @param periods counted from 1; needed with {@link ScheduleAnswer#PERIODS}, of no meaning otherwise
     */
    public PlannedSchedule answered(@Nullable ScheduleAnswer said, Set<Integer> periods) {
        List<ScheduleMark> named = said != ScheduleAnswer.PERIODS
                ? List.of()
                : periods.stream().sorted().map(ScheduleMark::tick).toList();
        return new PlannedSchedule(status, count, named, said);
    }

    public boolean marks(int period) {
        return marks.stream().anyMatch(mark -> mark.period() == period);
    }

    /** The schedule as achievement is measured against it. */
    public Schedule toSchedule(ScheduleGrain grain) {
        if (answer == ScheduleAnswer.NO_SCHEDULE) {
            return Schedule.NONE;
        }
        return switch (status) {
            case NONE -> Schedule.NONE;
            case COUNT_ONLY, EMPTY ->
                answer == ScheduleAnswer.PERIODS && !marks.isEmpty()
                        ? printed(grain)
                        : new Schedule.MonthsUnknown(grain.granularity(), count);
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

    /** Whether nobody has said yet in which periods the action is due. */
    public boolean open() {
        return leftOpenByDocument() && (answer == null || answer == ScheduleAnswer.LEFT_OPEN);
    }

    /** Whether the document leaves the periods open and nobody has said anything about it, not even to leave it so. */
    public boolean asked() {
        return leftOpenByDocument() && answer == null;
    }

    /** Whether the document does not say in which periods the action is due, whatever a planner said since. */
    public boolean leftOpenByDocument() {
        return status == ScheduleStatus.COUNT_ONLY || status == ScheduleStatus.EMPTY;
    }
}
