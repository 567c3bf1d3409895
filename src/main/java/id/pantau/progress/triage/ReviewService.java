package id.pantau.progress.triage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.PeriodService;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.RealizationService;
import id.pantau.realization.WorkingEntries;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries of an office for a month, with what deserves a second look, for those who read the whole office. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewService {

    private final PlanService plans;
    private final OfficeService offices;
    private final RealizationService realizations;
    private final PeriodService periods;
    private final TriageService rules;
    private final CurrentUser currentUser;

    ReviewService(
            PlanService plans,
            OfficeService offices,
            RealizationService realizations,
            PeriodService periods,
            TriageService rules,
            CurrentUser currentUser) {
        this.plans = plans;
        this.offices = offices;
        this.realizations = realizations;
        this.periods = periods;
        this.rules = rules;
        this.currentUser = currentUser;
    }

    /**
     * All rows of a plan for a month, in a fixed number of statements.
     *
     * @param id of the version that counts in the month
     * @throws NotFoundException when there is no such plan, or the person does not read its whole office
     */
    public MonthReview month(PlanId id, Month month) {
        PlanDetails plan = plans.plan(id);
        OfficeSummary office = offices.office(plan.summary().office());
        Set<TriageRule> on = rules.rules(office.id());
        PeriodStanding period =
                periods.standing(office.id(), plan.summary().year().month(month));
        WorkingEntries working = realizations.working(plan, month);
        List<IndicatorProgress> rows = rows(plan, working, month);
        Triage triage = Triage.of(on, period, plan, rows);
        return new MonthReview(
                plan.summary(),
                office.name(),
                period,
                offices.units(office.id(), plan.summary().year()),
                rows.stream().map(row -> row(row, working, triage)).toList(),
                steps(office.id()));
    }

    private static List<IndicatorProgress> rows(PlanDetails plan, WorkingEntries working, Month month) {
        Map<IndicatorId, List<EntryDetails>> entries =
                working.entries().stream().collect(groupingBy(EntryDetails::indicator));
        return plan.objectives().stream()
                .flatMap(objective -> objective.indicators().stream()
                        .map(indicator -> row(plan, objective, indicator, month, entries)))
                .toList();
    }

    private static IndicatorProgress row(
            PlanDetails plan,
            ObjectiveDetails objective,
            IndicatorDetails indicator,
            Month month,
            Map<IndicatorId, List<EntryDetails>> entries) {
        return new IndicatorProgress(
                objective,
                indicator,
                plan.summary().header().grain(),
                month,
                entries.getOrDefault(indicator.id(), List.of()));
    }

    private static ReviewRow row(IndicatorProgress row, WorkingEntries working, Triage triage) {
        YearMonth month = triage.period().month();
        @Nullable EntryDetails entry = row.entry(row.through()).orElse(null);
        if (entry == null) {
            return new ReviewRow(row, null, month, List.of(), false, List.of());
        }
        return new ReviewRow(
                row,
                entry,
                month,
                working.remarks().stream()
                        .filter(remark -> remark.entry().equals(entry.id()))
                        .toList(),
                working.own().contains(entry.id()),
                triage.findings(row, entry));
    }

    private Set<ReviewStep> steps(OfficeId office) {
        Actor actor = currentUser.require();
        return Arrays.stream(ReviewStep.values())
                .filter(step -> actor.holds(step.role(), office))
                .collect(toUnmodifiableSet());
    }
}
