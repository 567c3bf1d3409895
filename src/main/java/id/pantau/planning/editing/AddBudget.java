package id.pantau.planning.editing;

import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds a budget that counts once, however many rows are paid from it.
 *
 * @param key of the new budget
 * @param program what it is for, in a table of programs; null when rows are paid from it
 * @param actions keys of the rows paid from it
 */
public record AddBudget(
        String key, BudgetAmount amount, @Nullable String program, Set<String> actions) implements PlanEdit {

    public AddBudget {
        actions = Set.copyOf(actions);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        if (Budgets.place(plan, key) != null) {
            return plan;
        }
        BigDecimal rupiah = amount.rupiah();
        List<NewAllocation> allocations = new ArrayList<>(plan.allocations());
        allocations.add(new NewAllocation(key, rupiah, amount.text(), program, null));
        return new ShareBudget(actions, key).applyTo(plan.withAllocations(allocations));
    }

    @Override
    public Set<String> touches() {
        return actions;
    }
}
