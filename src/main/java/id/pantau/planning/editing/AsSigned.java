package id.pantau.planning.editing;

import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import java.util.Set;

/** What was signed, without what was said about it since. */
public final class AsSigned {

    private AsSigned() {}

    /** Whether two contents are the same document, however it is understood. */
    public static boolean same(NewPlan one, NewPlan other) {
        PlanParts parts = new PlanParts(bare(one));
        PlanParts others = new PlanParts(bare(other));
        return parts.keys().equals(others.keys())
                && parts.differing(parts.keys(), others).isEmpty();
    }

    private static NewPlan bare(NewPlan plan) {
        return plan.withAllocations(plan.allocations().stream()
                        .map(allocation -> new NewAllocation(
                                allocation.key(), allocation.amount(), allocation.raw(), allocation.program(), null))
                        .toList())
                .eachAction(action -> action.schedule().leftOpenByDocument()
                        ? action.scheduled(action.schedule().answered(null, Set.of()))
                        : action)
                .eachIndicator(AsSigned::unmeasured);
    }

    private static NewIndicator unmeasured(NewIndicator indicator) {
        return new NewIndicator(
                indicator.key(),
                indicator.text(),
                indicator.target(),
                indicator.targetJoined(),
                null,
                indicator.actions());
    }
}
