package id.pantau.progress;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.Aggregate;
import id.pantau.achievement.BudgetLine;
import id.pantau.achievement.Execution;
import id.pantau.achievement.Member;
import id.pantau.office.UnitKind;
import id.pantau.office.UnitSummary;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.PlanDetails;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return ActionExecution.together(
                indicators.stream().map(IndicatorProgress::execution).toList());
    }

    /** Money spent against the budget, each amount once. */
    public Absorption absorption() {
        return absorption(indicators);
    }

    Absorption absorption(List<IndicatorProgress> rows) {
        Map<Long, List<BudgetLine>> covered = new LinkedHashMap<>();
        List<BudgetLine> lines = new ArrayList<>();
        for (IndicatorProgress row : rows) {
            for (ActionDetails action : row.indicator().actions()) {
                BudgetLine line = BudgetLine.of("action " + action.id().value(), null, row.spentOn(action.id()));
                if (action.allocation() == null) {
                    lines.add(line);
                } else {
                    covered.computeIfAbsent(action.allocation(), budget -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        // a budget that covers several actions is stated once, and what each of them spent counts
        plan.allocations().stream()
                .filter(budget -> covered.containsKey(budget.id()))
                .map(budget -> new BudgetLine(
                        "budget " + budget.id(), budget.amount(), null, covered.getOrDefault(budget.id(), List.of())))
                .forEach(lines::add);
        return Absorption.of(lines);
    }

    /** How many of the rows scheduled in the month are filled in. */
    public Compliance compliance() {
        return Compliance.of(indicators, through);
    }

    /** Whether nothing at all has been entered through the month. */
    public boolean isUntouched() {
        return indicators.stream().allMatch(row -> row.entries().isEmpty());
    }

    /** Whether some of the entries were made for the demo mode. */
    public boolean hasSamples() {
        return indicators.stream().anyMatch(IndicatorProgress::hasSamples);
    }

    /**
     * The units that own rows, with their rows. What all units own is counted for each of them, but not for the
     * portfolios of the commissioners: "Semua Sub Bagian" are those of the secretariat.
     */
    public List<UnitProgress> byUnit() {
        return units.stream()
                .map(unit -> new UnitProgress(this, unit, rowsOf(unit)))
                .filter(progress -> !progress.indicators().isEmpty())
                .toList();
    }

    /** The rows that a unit owns, alone or with others. */
    public List<IndicatorProgress> rowsOf(UnitSummary unit) {
        return indicators.stream()
                .filter(row -> row.indicator().actions().stream().anyMatch(action -> owns(unit, action)))
                .toList();
    }

    private static boolean owns(UnitSummary unit, ActionDetails action) {
        return action.owners().contains(unit.id()) || (action.allUnits() && unit.kind() != UnitKind.PORTFOLIO);
    }

    public Optional<IndicatorProgress> indicator(long id) {
        return indicators.stream()
                .filter(row -> row.indicator().id().value() == id)
                .findFirst();
    }
}
