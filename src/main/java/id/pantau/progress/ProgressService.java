package id.pantau.progress;

import static java.util.stream.Collectors.groupingBy;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.RealizationService;
import id.pantau.realization.WaitingEntries;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans against realizations, for those who read a whole office. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ProgressService {

    private final PlanService plans;
    private final RealizationService realizations;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    ProgressService(
            PlanService plans, RealizationService realizations, OfficeService offices, CurrentUser currentUser) {
        this.plans = plans;
        this.realizations = realizations;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    /** The offices the person reads as a whole, with the plans they are monitored by. */
    public MonitoredPlans monitored() {
        return MonitoredPlans.of(offices.readAsWhole(), plans.plans(), currentUser.require());
    }

    /**
     * A plan from January through a month, in a fixed number of statements.
     *
     * @throws NotFoundException when there is no such plan, or the person does not read its whole office
     */
    public PlanProgress progress(PlanId id, Month through) {
        PlanDetails plan = plans.plan(id);
        OfficeSummary office = offices.office(plan.summary().office());
        if (!offices.readsWhole(office.id())) {
            throw new NotFoundException();
        }
        Map<IndicatorId, List<EntryDetails>> entries =
                realizations.entries(plan, through).stream().collect(groupingBy(EntryDetails::indicator));
        return new PlanProgress(
                plan,
                office.name(),
                through,
                offices.units(office.id(), plan.summary().year()),
                rows(plan, entries, through));
    }

    /**
     * What an indicator of one version of a plan is in another.
     *
     * @return empty when the other version does not have it
     * @throws NotFoundException when there is no such indicator, or the person may not look into the office
     */
    public Optional<IndicatorId> sameIndicator(PlanId plan, IndicatorId indicator, PlanId other) {
        String key = plans.plan(plan)
                .indicator(indicator)
                .orElseThrow(NotFoundException::new)
                .key();
        return plans.plan(other)
                .indicators()
                .filter(same -> same.key().equals(key))
                .map(IndicatorDetails::id)
                .findFirst();
    }

    /** How many entries of an office and year wait for its planner or its Sekretaris, by month and in one statement. */
    public List<WaitingEntries> waiting(MonitoredPlans monitored, OfficeId office, FiscalYear year) {
        return realizations.waiting(office, monitored.versions(office, year));
    }

    private static List<IndicatorProgress> rows(
            PlanDetails plan, Map<IndicatorId, List<EntryDetails>> entries, Month through) {
        return plan.objectives().stream()
                .flatMap(objective -> objective.indicators().stream()
                        .map(indicator -> new IndicatorProgress(
                                objective,
                                indicator,
                                plan.summary().header().grain(),
                                through,
                                entries.getOrDefault(indicator.id(), List.of()))))
                .toList();
    }
}
