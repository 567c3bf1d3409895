package id.pantau.planning;

import id.pantau.achievement.Measure;
import id.pantau.achievement.Schedule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its target as printed, the way it is measured, and its actions.
 *
 * @param key names the indicator in every version of the plan
 * @param targetJoined whether the target's cell is shared with the indicator above
 */
public record IndicatorDetails(
        IndicatorId id,
        String key,
        String text,
        @Nullable String target,
        boolean targetJoined,
        MeasureChoice choice,
        List<ActionDetails> actions) {

    public IndicatorDetails {
        actions = List.copyOf(actions);
    }

    /** How many rows of the printed table the indicator covers. */
    public int rows() {
        return Math.max(1, actions.size());
    }

    /**
     * When something of the indicator is due: whatever its actions have in their columns, unknown as soon as one of them
     * leaves its months open.
     *
     * @param grain of the plan; null when it has no schedule
     */
    public Schedule schedule(@Nullable ScheduleGrain grain) {
        if (grain == null || actions.isEmpty()) {
            return Schedule.NONE;
        }
        return actions.stream()
                .map(ActionDetails::schedule)
                .filter(PlannedSchedule::open)
                .findFirst()
                .orElseGet(this::union)
                .toSchedule(grain);
    }

    private PlannedSchedule union() {
        if (actions.size() == 1) {
            return actions.getFirst().schedule();
        }
        Map<Integer, ScheduleMark> marks = new TreeMap<>();
        actions.forEach(action -> action.schedule()
                .marks()
                .forEach(mark -> marks.put(mark.period(), new ScheduleMark(mark.period(), mark.raw(), null, null))));
        return marks.isEmpty()
                ? PlannedSchedule.none()
                : new PlannedSchedule(ScheduleStatus.AS_PRINTED, null, List.copyOf(marks.values()));
    }

    /** What achievement is measured against. */
    public Measure measure() {
        return choice.measure(target, text);
    }
}
