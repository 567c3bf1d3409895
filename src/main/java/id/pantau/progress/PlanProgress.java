package id.pantau.progress;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.BudgetLine;
import id.pantau.achievement.Execution;
import id.pantau.achievement.Member;
import id.pantau.office.UnitSummary;
import id.pantau.planning.PlanDetails;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole plan from January through a month.
 *
 * @param officeName of the office whose plan it is
 * @param units of the office in the plan's year
 * @param indicators in the order of the document
 */
public record PlanProgress(
        PlanDetails plan,
        String officeName,
        Month through,
        List<UnitSummary> units,
        List<IndicatorProgress> indicators) {

    public PlanProgress {
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
    }

    /** The achievements to date together; against what was due, not against the year. */
    public Aggregate achievement() {
        return achievement(indicators);
    }

    static Aggregate achievement(List<IndicatorProgress> rows) {
        return Aggregate.of(rows.stream()
                .map(row -> Member.of(row.indicator().text(), row.toDate().againstPeriod()))
                .toList());
    }

    /** How far the action plan was carried out to date. */
    public Execution execution() {
        return Execution.total(
                indicators.stream().map(IndicatorProgress::execution).toList());
    }

    /** Money spent against the budget, each amount once. */
    public Absorption absorption() {
        return absorption(indicators);
    }

    Absorption absorption(List<IndicatorProgress> rows) {
        Map<Long, BigDecimal> budgets = plan.allocations().stream()
                .collect(Collectors.toMap(allocation -> allocation.id(), allocation -> allocation.amount()));
        return Absorption.of(rows.stream()
                .flatMap(row -> row.indicator().actions().stream()
                        .map(action -> new BudgetLine(
                                action.allocation() == null
                                        ? "action " + action.id().value()
                                        : "budget " + action.allocation(),
                                action.allocation() == null ? null : budgets.get(action.allocation()),
                                row.spentOn(action.id()),
                                List.of())))
                .toList());
    }

    /** The units that own rows, with their rows; what all own is counted for each of them. */
    public List<UnitProgress> byUnit() {
        return units.stream()
                .map(unit -> new UnitProgress(this, unit, rowsOf(unit)))
                .filter(progress -> !progress.indicators().isEmpty())
                .toList();
    }

    private List<IndicatorProgress> rowsOf(UnitSummary unit) {
        return indicators.stream()
                .filter(row -> row.indicator().actions().stream().anyMatch(action -> action.ownedBy(unit.id())))
                .toList();
    }

    public Optional<IndicatorProgress> indicator(long id) {
        return indicators.stream()
                .filter(row -> row.indicator().id().value() == id)
                .findFirst();
    }
}
