package id.pantau.planning.cascade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pantau.planning.PlanId;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the pohon kinerja of an office and year in a fixed number of statements, however many plans it has. */
@Component
class CascadeReader {

    private final CascadeRows rows;

    CascadeReader(CascadeRows rows) {
        this.rows = rows;
    }

    CascadeMap map(OfficeId office, FiscalYear year, boolean mayDecide) {
        List<PlanSummary> versions = rows.versions(office.value(), year.value());
        Map<Long, PlanId> current = current(versions);
        List<PlanSummary> shown = versions.stream()
                .filter(plan -> current.containsValue(plan.id()))
                .toList();
        CascadeAssembly assembly = new CascadeAssembly(
                rows, shown.stream().map(plan -> plan.id().value()).toList());
        List<CascadePlan> plans = shown.stream().map(assembly::plan).toList();
        List<PlanPlace> places = places(plans, current);
        CascadeAnswers answers = new CascadeAnswers(rows.decisions(current.keySet()), current, new CascadeTexts(plans));
        List<CascadeLink> decided = answers.links();
        List<CascadeLink> proposed = new CascadeProposals(plans, places, decided, answers.rejected()).links();
        return new CascadeMap(
                new CascadeTree(plans, places),
                Stream.concat(decided.stream(), proposed.stream()).toList(),
                mayDecide);
    }

    /** The version that is looked at, by the id of every version: the one in force, else the newest. */
    private static Map<Long, PlanId> current(List<PlanSummary> versions) {
        Map<Long, PlanId> current = new HashMap<>();
        versions.stream()
                .collect(groupingBy(PlanSummary::firstVersion))
                .values()
                .forEach(same -> {
                    PlanId shown = same.stream()
                            .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                            .reduce((earlier, later) -> later)
                            .orElseGet(same::getLast)
                            .id();
                    same.forEach(plan -> current.put(plan.id().value(), shown));
                });
        return current;
    }

    /** What people said last about the plan above each plan, where it can still stand there; else what was found. */
    private List<PlanPlace> places(List<CascadePlan> plans, Map<Long, PlanId> current) {
        Map<PlanId, CascadePlan> byId = plans.stream().collect(toMap(CascadePlan::id, plan -> plan));
        Map<PlanId, PlanPlace> decided = rows.placements(current.keySet()).stream()
                .flatMap(row -> place(row, current).stream())
                .collect(toMap(PlanPlace::plan, place -> place, (before, last) -> last));
        PlanPlaces found = new PlanPlaces(plans);
        return plans.stream()
                .map(plan -> Optional.ofNullable(decided.get(plan.id()))
                        .filter(place -> stillPossible(plan, place, byId))
                        .orElseGet(() -> found.of(plan)))
                .toList();
    }

    private static boolean stillPossible(CascadePlan plan, PlanPlace place, Map<PlanId, CascadePlan> byId) {
        CascadePlan parent = place.parent() == null ? null : byId.get(place.parent());
        return place.parent() == null || parent != null && parent.mayStandAbove(plan);
    }

    private static Optional<PlanPlace> place(PlacementRow row, Map<Long, PlanId> current) {
        PlanId parent = row.parent() == null ? null : current.get(row.parent());
        return Optional.ofNullable(current.get(row.plan()))
                .map(plan -> new PlanPlace(plan, parent, PlanPlace.Ground.DECIDED));
    }
}
