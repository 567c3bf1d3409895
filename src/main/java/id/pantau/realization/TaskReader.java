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
        return plans.counting(office, month)
                .map(plan -> year(RowOwnership.of(actor, office), plan).task(month));
    }

    /**
     * The month in which most presses, in at most one statement more.
     *
     * @param now the month shown when nothing is left to do
     * @return empty when no plan counts now
     */
    Optional<MonthTask> mostUrgent(Actor actor, OfficeId office, YearMonth now) {
        return plans.counting(office, now).flatMap(plan -> {
            Year year = year(RowOwnership.of(actor, office), plan);
            YearMonth month = MonthTask.mostUrgent(year.briefs()).orElse(now);
            boolean same = month.equals(now)
                    || plans.counting(office, month)
                            .filter(counting -> counting.id().equals(plan.id()))
                            .isPresent();
            return same ? Optional.of(year.task(month)) : task(actor, office, month);
        });
    }

    private Year year(RowOwnership ownership, PlanSummary plan) {
        List<ObjectiveDetails> objectives = plans.rows(plan);
        List<PeriodStanding> standings = List.copyOf(
                periods.year(plan.office(), plan.year(), ownership.units()).values());
        List<EntryDetails> own = entries.working(plan, Month.DECEMBER).stream()
                .filter(entry -> isOwn(objectives, ownership, entry))
                .toList();
        return new Year(ownership, plan, objectives, standings, own);
    }

    /** Everything of a plan's year that a person fills in. */
    private final class Year {

        private final RowOwnership ownership;
        private final PlanSummary plan;
        private final List<ObjectiveDetails> objectives;
        private final List<PeriodStanding> standings;
        private final List<EntryDetails> own;

        Year(
                RowOwnership ownership,
                PlanSummary plan,
                List<ObjectiveDetails> objectives,
                List<PeriodStanding> standings,
                List<EntryDetails> own) {
            this.ownership = ownership;
            this.plan = plan;
            this.objectives = objectives;
            this.standings = standings;
            this.own = own;
        }

        List<MonthBrief> briefs() {
            int rows = Math.toIntExact(objectives.stream()
                    .flatMap(objective -> objective.indicators().stream())
                    .filter(ownership::owns)
                    .count());
            return standings.stream()
                    .map(standing -> MonthBrief.of(standing, rows, own))
                    .toList();
        }

        MonthTask task(YearMonth month) {
            PeriodStanding period = standings.stream()
                    .filter(standing -> standing.month().equals(month))
                    .findFirst()
                    .orElseThrow();
            return new MonthTask(plan, month, period, rows(objectives, ownership, month, own), briefs());
        }
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
