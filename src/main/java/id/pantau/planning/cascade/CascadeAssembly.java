package id.pantau.planning.cascade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the flat rows of several plans together in the order of their documents. */
class CascadeAssembly {

    private final Map<Long, List<CascadeParty>> parties;
    private final Map<Long, List<ObjectiveRow>> objectives;
    private final Map<Long, List<CascadeIndicator>> indicators;
    private final Map<Long, List<CascadeBudget>> budgets;

    CascadeAssembly(CascadeRows rows, List<Long> plans) {
        parties = Stream.concat(rows.parties(plans).stream(), rows.signatories(plans).stream())
                .collect(groupingBy(PartyRow::plan, mapping(PartyRow::party, toList())));
        objectives = rows.objectives(plans).stream().collect(groupingBy(ObjectiveRow::plan));
        indicators = rows.indicators(plans).stream()
                .collect(groupingBy(IndicatorRow::objective, mapping(IndicatorRow::details, toList())));
        budgets = rows.budgets(plans).stream()
                .collect(groupingBy(BudgetRow::plan, mapping(BudgetRow::details, toList())));
    }

    CascadePlan plan(PlanSummary summary) {
        long id = summary.id().value();
        return new CascadePlan(
                summary,
                parties.getOrDefault(id, List.of()),
                objectives.getOrDefault(id, List.of()).stream()
                        .map(row -> objective(summary.id(), row))
                        .toList(),
                budgets.getOrDefault(id, List.of()));
    }

    private CascadeObjective objective(PlanId plan, ObjectiveRow row) {
        return new CascadeObjective(
                new CascadeNode(plan, row.key()),
                row.number(),
                row.text(),
                indicators.getOrDefault(row.id(), List.of()));
    }
}
