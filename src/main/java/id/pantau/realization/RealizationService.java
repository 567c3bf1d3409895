package id.pantau.realization;

import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the months, as far as the person who asks may see or make them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RealizationService {

    private final PlanService plans;
    private final Entries entries;
    private final EntryDesk desk;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;

    RealizationService(
            PlanService plans, Entries entries, EntryDesk desk, ReportingCalendar calendar, CurrentUser currentUser) {
        this.plans = plans;
        this.entries = entries;
        this.desk = desk;
        this.calendar = calendar;
        this.currentUser = currentUser;
    }

    /**
     * What the person has to fill in for a month, one task for each office it reports for.
     *
     * @return empty when it reports for nobody, or no plan of that year is active
     */
    @Transactional(readOnly = true)
    public List<MonthTask> tasks(YearMonth month) {
        Actor actor = currentUser.require();
        return actor.officesAs(Role.REPORTER).stream()
                .map(office -> plans.monitored(office, new FiscalYear(month.getYear())))
                .flatMap(Optional::stream)
                .map(plan -> task(actor, plan, month))
                .toList();
    }

    private MonthTask task(Actor actor, PlanSummary summary, YearMonth month) {
        PlanDetails plan = plans.plan(summary.id());
        RowOwnership ownership = RowOwnership.of(actor, summary.office());
        var entered = entries.of(summary.id(), month.getMonth()).stream()
                .collect(Collectors.groupingBy(EntryDetails::indicator));
        return new MonthTask(
                summary,
                month,
                calendar.dueOn(month),
                plan.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .filter(ownership::owns)
                                .map(indicator -> new TaskRow(
                                        objective,
                                        indicator,
                                        indicator.actions().stream().allMatch(action -> action.allUnits()),
                                        month,
                                        entered.getOrDefault(indicator.id(), List.of()))))
                        .toList());
    }

    /**
     * Everything entered for a plan from January through a month, as far as the person may see it: all of it for those
     * who read the whole office, the rows of its own units for a reporter.
     *
     * @throws NotFoundException when the person may not look into the plan
     */
    @Transactional(readOnly = true)
    public List<EntryDetails> entries(PlanDetails plan, Month through) {
        OfficeId office = plan.summary().office();
        plans.requireReadable(plan.summary().id());
        List<EntryDetails> all = entries.of(plan.summary().id(), through);
        Actor actor = currentUser.require();
        if (actor.grants().stream().anyMatch(grant -> grant.role().readsOffice())) {
            return all;
        }
        RowOwnership ownership = RowOwnership.of(actor, office);
        var own = plan.indicators()
                .filter(ownership::owns)
                .map(IndicatorDetails::id)
                .collect(Collectors.toSet());
        return all.stream().filter(entry -> own.contains(entry.indicator())).toList();
    }

    /**
     * Stores what a person entered for one indicator and month.
     *
     * @return the entry as it stands now
     * @throws NotFoundException when the row is not the person's own, or does not exist
     * @throws id.pantau.shared.DomainException when the month is closed, the value has no one meaning, or somebody else
     *     changed the entry meanwhile
     */
    public EntryDetails save(PlanId plan, EntryChange change) {
        return desk.save(plans.plan(plan), change);
    }
}
