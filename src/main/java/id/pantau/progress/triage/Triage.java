package id.pantau.progress.triage;

import id.pantau.planning.PlanDetails;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.PeriodStanding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through the rows of a month by the rules that are on.
 *
 * @param rules that are on in the office
 * @param period when the month was due, and what the office asks of it
 * @param budgets how the money of the plan stands, by allocation
 */
record Triage(Set<TriageRule> rules, PeriodStanding period, Map<Long, BudgetUse> budgets) {

    static Triage of(Set<TriageRule> rules, PeriodStanding period, PlanDetails plan, List<IndicatorProgress> rows) {
        return new Triage(rules, period, BudgetUse.of(plan, rows));
    }

    /** What fires for an entry that was handed in, the weightiest first. */
    List<Anomaly> findings(IndicatorProgress row, EntryDetails entry) {
        if (entry.state() == EntryState.DRAFT) {
            return List.of();
        }
        TriageCase looked = new TriageCase(row, entry, period, budgets);
        return rules.stream()
                .sorted()
                .flatMap(rule -> rule.check(looked).stream())
                .toList();
    }
}
