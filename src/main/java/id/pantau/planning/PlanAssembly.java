package id.pantau.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the flat rows of one plan together in the order of its document. */
class PlanAssembly {

    private final PlanSummary summary;
    private final PlanRows rows;
    private final Map<Long, List<ScheduleMark>> marks;
    private final Map<Long, Set<UnitId>> owners;
    private final Map<Long, List<ActionDetails>> actions;
    private final Map<Long, List<IndicatorDetails>> indicators;

    PlanAssembly(PlanSummary summary, PlanRows rows) {
        this.summary = summary;
        this.rows = rows;
        long plan = summary.id().value();
        marks = rows.marks(plan).stream().collect(groupingBy(MarkRow::action, mapping(MarkRow::mark, toList())));
        owners = rows.owners(plan).stream()
                .collect(groupingBy(OwnerRow::action, mapping(row -> new UnitId(row.unit()), toSet())));
        actions =
                rows.actions(plan).stream().collect(groupingBy(ActionRow::indicator, mapping(this::action, toList())));
        indicators = rows.indicators(plan).stream()
                .collect(groupingBy(IndicatorRow::objective, mapping(this::indicator, toList())));
    }

    PlanDetails details() {
        long plan = summary.id().value();
        return new PlanDetails(
                summary, rows.headings(plan), objectives(), rows.allocations(plan), rows.signatories(plan));
    }

    List<ObjectiveDetails> objectives() {
        return rows.objectives(summary.id().value()).stream()
                .map(this::objective)
                .toList();
    }

    private ObjectiveDetails objective(ObjectiveRow row) {
        return new ObjectiveDetails(
                row.id(),
                row.key(),
                row.heading(),
                row.number(),
                row.text(),
                indicators.getOrDefault(row.id(), List.of()));
    }

    private IndicatorDetails indicator(IndicatorRow row) {
        return new IndicatorDetails(
                new IndicatorId(row.id()),
                row.key(),
                row.text(),
                row.target(),
                row.targetJoined(),
                row.choice(),
                actions.getOrDefault(row.id(), List.of()));
    }

    private ActionDetails action(ActionRow row) {
        return new ActionDetails(
                new ActionItemId(row.id()),
                row.key(),
                row.program(),
                row.activity(),
                row.output(),
                row.subActivity(),
                row.ownerText(),
                row.allUnits(),
                owners.getOrDefault(row.id(), Set.of()),
                new PlannedSchedule(
                        row.scheduleStatus(),
                        row.scheduleCount(),
                        marks.getOrDefault(row.id(), List.of()),
                        row.scheduleAnswer()),
                row.allocation(),
                row.joinedCells());
    }
}
