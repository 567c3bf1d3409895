package id.pantau.planning.checking;

import id.pantau.planning.Finding.Severity;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.stream.Stream;

/** Finds actions of which nobody has said in which periods they are due. */
final class ScheduleChecks {

    private ScheduleChecks() {}

    static Stream<PlanCheck> of(NewPlan plan) {
        return Stream.of(
                        open(plan, ScheduleStatus.COUNT_ONLY, "planning.import.months-unknown"),
                        open(plan, ScheduleStatus.EMPTY, "planning.import.schedule-empty"))
                .filter(check -> !check.keys().isEmpty());
    }

    /** The actions whose periods nobody has named, by what the document has in their place. */
    private static PlanCheck open(NewPlan plan, ScheduleStatus status, String code) {
        List<String> open = plan.actions()
                .filter(action -> action.schedule().open() && action.schedule().status() == status)
                .map(NewAction::key)
                .toList();
        return new PlanCheck(Severity.QUESTION, code, open, List.of());
    }
}
