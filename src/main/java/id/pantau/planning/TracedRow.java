package id.pantau.planning;

import id.pantau.achievement.RollUp;
import java.util.List;

/**
 * A row of a plan in one of its versions.
 *
 * @param version of the plan, counted from 1
 * @param document names the plan whatever its version
 * @param key names the row in every version of the plan
 * @param rollUp how its months make a year
 */
public record TracedRow(
        IndicatorId id,
        PlanId plan,
        int version,
        PlanId document,
        String key,
        String text,
        RollUp rollUp,
        List<TracedAction> actions) {

    public TracedRow {
        actions = List.copyOf(actions);
    }

    /** What stays the same from version to version. */
    public record Name(PlanId document, String key) {}

    public Name name() {
        return new Name(document, key);
    }
}
