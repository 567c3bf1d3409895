package id.pantau.planning;

import id.pantau.achievement.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its target as printed, the way it is measured, and its actions.
 *
 * @param targetJoined whether the target's cell is shared with the indicator above
 */
public record IndicatorDetails(
        IndicatorId id,
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

    /** What achievement is measured against. */
    public Measure measure() {
        return choice.measure(target, text);
    }
}
