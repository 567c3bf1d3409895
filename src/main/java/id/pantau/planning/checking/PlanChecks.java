package id.pantau.planning.checking;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a plan for what its document leaves open or says twice; each cause is said once. */
public final class PlanChecks {

    private PlanChecks() {}

    /** Everything there is to say, questions first. */
    public static List<PlanCheck> of(NewPlan plan) {
        return Stream.of(
                        schedules(plan, ScheduleStatus.COUNT_ONLY, "planning.import.months-unknown"),
                        schedules(plan, ScheduleStatus.EMPTY, "planning.import.schedule-empty"),
                        untargeted(plan))
                .filter(check -> !check.keys().isEmpty())
                .toList();
    }

    /** The actions whose periods nobody has named, by what the document has in their place. */
    private static PlanCheck schedules(NewPlan plan, ScheduleStatus status, String code) {
        List<String> open = plan.actions()
                .filter(action -> action.schedule().open() && action.schedule().status() == status)
                .map(NewAction::key)
                .toList();
        return new PlanCheck(Severity.QUESTION, code, open, List.of());
    }

    private static PlanCheck untargeted(NewPlan plan) {
        List<String> open = plan.indicators()
                .filter(indicator -> indicator.target() == null)
                .map(NewIndicator::key)
                .toList();
        return new PlanCheck(Severity.QUESTION, "planning.import.no-target", open, List.of());
    }
}
