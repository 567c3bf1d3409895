package id.pantau.planning.editing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the budgets of a plan and the rows that are paid from them together. */
final class Budgets {

    private Budgets() {}

    /** The changed plan without the budgets whose last row is gone. */
    static NewPlan withoutOrphans(NewPlan before, NewPlan after) {
        Set<Integer> orphans = new HashSet<>(used(before));
        orphans.removeAll(used(after));
        return without(after, orphans);
    }

    /** The plan without these budgets; rows paid from them have none afterwards. */
    static NewPlan without(NewPlan plan, Set<Integer> gone) {
        if (gone.isEmpty()) {
            return plan;
        }
        List<NewAllocation> left = new ArrayList<>();
        List<@Nullable Integer> places = new ArrayList<>();
        for (int index = 0; index < plan.allocations().size(); index++) {
            places.add(gone.contains(index) ? null : Integer.valueOf(left.size()));
            if (!gone.contains(index)) {
                left.add(plan.allocations().get(index));
            }
        }
        return plan.withAllocations(left)
                .eachAction(action ->
                        action.allocation() == null ? action : action.paidFrom(places.get(action.allocation())));
    }

    /** The place of a budget in the plan's list, null when there is none of that key. */
    static @Nullable Integer place(NewPlan plan, @Nullable String key) {
        for (int index = 0; index < plan.allocations().size(); index++) {
            if (plan.allocations().get(index).key().equals(key)) {
                return index;
            }
        }
        return null;
    }

    private static Set<Integer> used(NewPlan plan) {
        return plan.actions()
                .map(NewAction::allocation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
