package id.pantau.planning;

import static java.util.stream.Collectors.toMap;

import id.pantau.planning.PlanFigures.Count;
import id.pantau.planning.PlanFigures.Counts;
import id.pantau.planning.PlanFigures.Sums;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts together what the database counted for some plans. */
class PlanTallies {

    private final Map<Long, Count> headings;
    private final Map<Long, Count> objectives;
    private final Map<Long, Counts> indicators;
    private final Map<Long, Counts> actions;
    private final Map<Long, Count> countedMarks;
    private final Map<Long, Counts> marks;
    private final Map<Long, Sums> budgets;

    PlanTallies(PlanFigures figures, Collection<Long> plans) {
        headings = byPlan(figures.headings(plans), Count::plan);
        objectives = byPlan(figures.objectives(plans), Count::plan);
        indicators = byPlan(figures.indicators(plans), Counts::plan);
        actions = byPlan(figures.actions(plans), Counts::plan);
        countedMarks = byPlan(figures.countedMarks(plans), Count::plan);
        marks = byPlan(figures.marks(plans), Counts::plan);
        budgets = byPlan(figures.budgets(plans), Sums::plan);
    }

    private static <T> Map<Long, T> byPlan(List<T> rows, Function<T, Long> plan) {
        return rows.stream().collect(toMap(plan, Function.identity()));
    }

    PlanTotals of(long plan) {
        Counts ofIndicators = indicators.getOrDefault(plan, new Counts(plan, 0, 0));
        Counts ofActions = actions.getOrDefault(plan, new Counts(plan, 0, 0));
        Counts ofMarks = marks.getOrDefault(plan, new Counts(plan, 0, 0));
        Sums ofBudgets = budgets.getOrDefault(plan, new Sums(plan, BigDecimal.ZERO, BigDecimal.ZERO));
        return new PlanTotals(
                number(headings, plan),
                number(objectives, plan),
                ofIndicators.first(),
                ofActions.first(),
                ofMarks.first() + number(countedMarks, plan),
                ofMarks.second(),
                ofIndicators.second() + ofActions.second(),
                ofBudgets.stated(),
                ofBudgets.counted());
    }

    private static long number(Map<Long, Count> counts, long plan) {
        return counts.getOrDefault(plan, new Count(plan, 0)).number();
    }
}
