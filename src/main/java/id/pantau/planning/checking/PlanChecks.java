package id.pantau.planning.checking;

import id.pantau.planning.NewPlan;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks through a plan for what its document leaves open or says twice; each cause is said once. */
public final class PlanChecks {

    private static final List<Function<NewPlan, Stream<PlanCheck>>> CHECKS = List.of(
            ScheduleChecks::of,
            TargetChecks::of,
            RepeatedBudgets::of,
            RepeatedRows::of,
            SigningDates::of,
            NamedParties::of);

    private PlanChecks() {}

    /** Everything there is to say, questions first. */
    public static List<PlanCheck> of(NewPlan plan) {
        return CHECKS.stream()
                .flatMap(check -> check.apply(plan))
                .sorted(Comparator.comparing(PlanCheck::severity).reversed())
                .toList();
    }
}
