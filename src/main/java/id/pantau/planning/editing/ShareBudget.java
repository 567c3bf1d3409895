package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pays rows from a budget the plan has; a budget that no row is left for goes.
 *
 * @param actions keys of the rows
 * @param allocation key of the budget; null for none
 */
public record ShareBudget(Set<String> actions, @Nullable String allocation) implements PlanEdit {

    public ShareBudget {
        actions = Set.copyOf(actions);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Integer place = Budgets.place(plan, allocation);
        if (allocation != null && place == null) {
            return plan;
        }
        return Budgets.withoutOrphans(
                plan, plan.eachAction(action -> actions.contains(action.key()) ? action.paidFrom(place) : action));
    }

    @Override
    public Set<String> touches() {
        return actions;
    }
}
