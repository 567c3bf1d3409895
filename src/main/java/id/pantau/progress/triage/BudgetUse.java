package id.pantau.progress.triage;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.AllocationDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.progress.IndicatorProgress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A budget (pagu) and what all actions it covers spent of it.
 *
 * @param amount rupiah for the whole year
 * @param spent rupiah from January through the month
 */
record BudgetUse(BigDecimal amount, BigDecimal spent) {

    /** By allocation; one budget may cover actions of several indicators. */
    static Map<Long, BudgetUse> of(PlanDetails plan, List<IndicatorProgress> rows) {
        return plan.allocations().stream()
                .collect(Collectors.toMap(
                        AllocationDetails::id, budget -> new BudgetUse(budget.amount(), spent(budget.id(), rows))));
    }

    private static BigDecimal spent(long allocation, List<IndicatorProgress> rows) {
        return rows.stream().map(row -> spent(allocation, row)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal spent(long allocation, IndicatorProgress row) {
        Function<ActionDetails, BigDecimal> spent =
                action -> Objects.requireNonNullElse(row.spentOn(action.id()), BigDecimal.ZERO);
        return row.indicator().actions().stream()
                .filter(action -> Objects.equals(action.allocation(), allocation))
                .map(spent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isExceeded() {
        return amount.signum() > 0 && spent.compareTo(amount) > 0;
    }
}
