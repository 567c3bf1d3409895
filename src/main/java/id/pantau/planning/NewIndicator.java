package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to be stored.
 *
 * @param key names the indicator in every version of the plan
 * @param target as printed; null where the document has none
 * @param targetJoined whether the target's cell is merged with that of the indicator above
 * @param measure null where nobody chose it: then it is what the target suggests
 */
public record NewIndicator(
        String key,
        String text,
        @Nullable String target,
        boolean targetJoined,
        @Nullable MeasureChoice measure,
        List<NewAction> actions)
        implements PlanPart {

    public NewIndicator {
        actions = List.copyOf(actions);
    }

    /** How the indicator is measured: as was chosen, or as its target suggests. */
    public MeasureChoice choice() {
        return measure == null ? MeasureChoice.suggestedFor(target, text) : measure;
    }

    public NewIndicator withActions(List<NewAction> others) {
        return new NewIndicator(key, text, target, targetJoined, measure, others);
    }

    public NewIndicator measuredBy(MeasureChoice other) {
        return new NewIndicator(key, text, target, targetJoined, other, actions);
    }

    public NewIndicator worded(String other) {
        return new NewIndicator(key, other, target, targetJoined, measure, actions);
    }

    /** The same indicator with another target. @param joined whether its cell is merged with the one above */
    public NewIndicator aimingAt(@Nullable String other, boolean joined) {
        return new NewIndicator(key, text, other, joined, measure, actions);
    }

    public NewIndicator keyed(String other) {
        return new NewIndicator(other, text, target, targetJoined, measure, actions);
    }
}
