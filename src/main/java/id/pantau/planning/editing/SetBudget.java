package id.pantau.planning.editing;

import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes the amount of a budget, or what it is for; what was answered about the old amount is asked again.
 *
 * @param allocation its key
 */
public record SetBudget(
        String allocation, BudgetAmount amount, @Nullable String program) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        BigDecimal rupiah = amount.rupiah();
        return plan.withAllocations(plan.allocations().stream()
                .map(candidate -> candidate.key().equals(allocation)
                        ? new NewAllocation(allocation, rupiah, amount.text(), program, kept(candidate, rupiah))
                        : candidate)
                .toList());
    }

    private static id.pantau.planning.@Nullable RepetitionAnswer kept(NewAllocation before, BigDecimal rupiah) {
        return before.amount().compareTo(rupiah) == 0 ? before.answer() : null;
    }

    @Override
    public Set<String> touches() {
        return Set.of(allocation);
    }
}
