package id.pantau.realization;

import static java.util.stream.Collectors.groupingBy;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a person has to fill in, in a fixed number of statements. */
@Component
class TaskReader {

    private final MonitoredPlanService plans;
    private final Entries entries;
    private final Periods periods;
    private final Remarks remarks;

    TaskReader(MonitoredPlanService plans, Entries entries, Periods periods, Remarks remarks) {
        this.plans = plans;
        this.entries = entries;
        this.periods = periods;
        this.remarks = remarks;
    }

    /** @return empty when no plan counts in that month */
    Optional<MonthTask> task(Actor actor, OfficeId office, YearMonth month) {
        return plans.counting(office, month).map(plan -> task(RowOwnership.of(actor, office), plan, month));
    }

    private MonthTask task(RowOwnership ownership, PlanSummary plan, YearMonth month) {
        List<ObjectiveDetails> objectives = plans.rows(plan);
        Collection<PeriodStanding> year =
                periods.year(plan.office(), plan.year(), ownership.units()).values();
        List<EntryDetails> own = entries.working(plan, Month.DECEMBER).stream()
                .filter(entry -> isOwn(objectives, ownership, entry))
                .toList();
        List<TaskRow> rows = rows(objectives, ownership, month, own);
        return new MonthTask(
                plan,
                month,
                year.stream()
                        .filter(standing -> standing.month().equals(month))
                        .findFirst()
                        .orElseThrow(),
                rows,
                year.stream()
                        .map(standing -> MonthBrief.of(standing, rows.size(), own))
                        .toList());
    }

    private static boolean isOwn(List<ObjectiveDetails> objectives, RowOwnership ownership, EntryDetails entry) {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.id().equals(entry.indicator()))
                .anyMatch(ownership::owns);
    }

    private List<TaskRow> rows(
            List<ObjectiveDetails> objectives, RowOwnership ownership, YearMonth month, List<EntryDetails> own) {
        var entered = own.stream()
                .filter(entry -> !entry.month().isAfter(month))
                .collect(groupingBy(EntryDetails::indicator));
        Map<EntryId, List<Remark>> said = remarks
                .of(own.stream()
                        .filter(entry -> entry.month().equals(month) && entry.state() == EntryState.RETURNED)
                        .toList())
                .stream()
                .collect(groupingBy(Remark::entry));
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream()
                        .filter(ownership::owns)
                        .map(indicator -> row(
                                objective,
                                indicator,
                                ownership,
                                month,
                                entered.getOrDefault(indicator.id(), List.of()),
                                said)))
                .toList();
    }

    private static TaskRow row(
            ObjectiveDetails objective,
            IndicatorDetails indicator,
            RowOwnership ownership,
            YearMonth month,
            List<EntryDetails> entries,
            Map<EntryId, List<Remark>> said) {
        return new TaskRow(
                objective,
                indicator,
                indicator.actions().stream().allMatch(ActionDetails::allUnits),
                indicator.actions().stream().filter(ownership::owns).toList(),
                month,
                entries,
                entries.stream()
                        .filter(entry -> entry.month().equals(month))
                        .flatMap(entry -> said.getOrDefault(entry.id(), List.of()).stream())
                        .toList());
    }
}
