package id.pantau.planning;

import id.pantau.achievement.Measure;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as a month is reported against it: whose it is and how it is measured.
 *
 * @param counting the number of the version that counts in the month asked for
 */
public record ReportedRow(
        PlanSummary plan, int counting, IndicatorId id, String text, Measure measure, List<OwnedAction> actions) {

    public ReportedRow {
        actions = List.copyOf(actions);
    }

    /** Whether the month asked for is reported under this version of the plan. */
    public boolean counts() {
        return counting == plan.version();
    }

    public Optional<OwnedAction> action(ActionItemId wanted) {
        return actions.stream().filter(action -> action.id().equals(wanted)).findFirst();
    }
}
