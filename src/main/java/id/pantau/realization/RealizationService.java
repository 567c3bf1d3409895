package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersionService;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the months, as far as the person who asks may see or make them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RealizationService {

    private final PlanService plans;
    private final PlanVersionService versions;
    private final OfficeService offices;
    private final Entries entries;
    private final EntryDesk desk;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;

    RealizationService(
            PlanService plans,
            PlanVersionService versions,
            OfficeService offices,
            Entries entries,
            EntryDesk desk,
            ReportingCalendar calendar,
            CurrentUser currentUser) {
        this.plans = plans;
        this.versions = versions;
        this.offices = offices;
        this.entries = entries;
        this.desk = desk;
        this.calendar = calendar;
        this.currentUser = currentUser;
    }

    /**
     * What the person has to fill in for a month, one task for each office it reports for.
     *
     * @return empty when it reports for nobody, or no plan counts in that month
     */
    @Transactional(readOnly = true)
    public List<MonthTask> tasks(YearMonth month) {
        Actor actor = currentUser.require();
        return actor.officesAs(Role.REPORTER).stream()
                .map(office -> versions.monitoredIn(office, month))
                .flatMap(Optional::stream)
                .map(plan -> task(actor, plan, month))
                .toList();
    }

    private MonthTask task(Actor actor, PlanSummary summary, YearMonth month) {
        PlanDetails plan = plans.plan(summary.id());
        RowOwnership ownership = RowOwnership.of(actor, summary.office());
        var entered =
                entries.of(summary, month.getMonth()).stream().collect(Collectors.groupingBy(EntryDetails::indicator));
        return new MonthTask(
                summary,
                month,
                calendar.dueOn(month),
                plan.objectives().stream()
                        .flatMap(objective -> objective.indicators().stream()
                                .filter(ownership::owns)
                                .map(indicator -> row(
                                        objective,
                                        indicator,
                                        ownership,
                                        month,
                                        entered.getOrDefault(indicator.id(), List.of()))))
                        .toList());
    }

    private static TaskRow row(
            ObjectiveDetails objective,
            IndicatorDetails indicator,
            RowOwnership ownership,
            YearMonth month,
            List<EntryDetails> entries) {
        return new TaskRow(
                objective,
                indicator,
                indicator.actions().stream().allMatch(ActionDetails::allUnits),
                indicator.actions().stream().filter(ownership::owns).toList(),
                month,
                entries);
    }

    /**
     * Everything entered for a plan from January through a month, as far as the person may see it: all of it for those
     * who read the whole office, the rows of its own units for a reporter. What was entered under earlier versions of
     * the plan stands at the same indicator and action of this one, if it still has them.
     *
     * @throws NotFoundException when the person may not look into the plan
     */
    @Transactional(readOnly = true)
    public List<EntryDetails> entries(PlanDetails plan, Month through) {
        OfficeId office = plan.summary().office();
        plans.requireReadable(plan.summary().id());
        List<EntryDetails> all = entries.of(plan.summary(), through);
        if (offices.readsWhole(office)) {
            return all;
        }
        RowOwnership ownership = RowOwnership.of(currentUser.require(), office);
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
    @Transactional(propagation = Propagation.SUPPORTS)
    public EntryDetails save(PlanId plan, EntryChange change) {
        PlanDetails details = plans.plan(plan);
        try {
            return desk.save(details, change);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            // somebody stored the same entry at the same moment: the second try finds it, and can say whose it is
            return desk.save(details, change);
        }
    }
}
