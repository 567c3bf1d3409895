package id.pantau.progress;

import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices a person reads as a whole, and the plans they are monitored by.
 *
 * @param offices in the order of their codes, the person's own among them
 * @param own the offices in which the person holds a role itself
 * @param plans active Rencana Aksi of a Sekretaris, the newest year first
 * @param former the versions of such plans that were superseded
 */
public record MonitoredPlans(
        List<OfficeSummary> offices, Set<OfficeId> own, List<PlanSummary> plans, List<PlanSummary> former) {

    public MonitoredPlans {
        offices = List.copyOf(offices);
        own = Set.copyOf(own);
        plans = List.copyOf(plans);
        former = List.copyOf(former);
    }

    static MonitoredPlans of(List<OfficeSummary> offices, List<PlanSummary> plans, Actor actor) {
        Set<OfficeId> readable = offices.stream().map(OfficeSummary::id).collect(Collectors.toSet());
        List<PlanSummary> reported = plans.stream()
                .filter(plan -> readable.contains(plan.office()) && plan.isReportedOn())
                .sorted(Comparator.comparing(PlanSummary::year).reversed())
                .toList();
        return new MonitoredPlans(
                offices,
                actor.offices(),
                reported.stream().filter(PlanSummary::isMonitored).toList(),
                reported.stream().filter(plan -> !plan.isMonitored()).toList());
    }

    /** Where a person's look begins: its own office, else the first that has a plan, else any. */
    public Optional<OfficeSummary> usualOffice() {
        return offices.stream()
                .min(Comparator.<OfficeSummary>comparingInt(
                                office -> years(office.id()).isEmpty() ? 1 : 0)
                        .thenComparingInt(office -> own.contains(office.id()) ? 0 : 1));
    }

    public Optional<OfficeSummary> office(long id) {
        return offices.stream().filter(office -> office.id().value() == id).findFirst();
    }

    /** The years an office has a plan for, the newest first. */
    public List<FiscalYear> years(OfficeId office) {
        return plans.stream()
                .filter(plan -> plan.office().equals(office))
                .map(PlanSummary::year)
                .distinct()
                .toList();
    }

    public Optional<PlanSummary> plan(OfficeId office, FiscalYear year) {
        return plans.stream()
                .filter(plan -> plan.office().equals(office) && plan.year().equals(year))
                .findFirst();
    }

    /** The version that counts in a month: the newest that had begun by then. */
    public Optional<PlanSummary> plan(OfficeId office, YearMonth month) {
        return versions()
                .filter(plan -> plan.office().equals(office) && plan.hasBegunBy(month))
                .max(Comparator.comparing(PlanSummary::version));
    }

    /** A plan or one of its former versions. */
    public Optional<PlanSummary> plan(PlanId id) {
        return versions().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** All versions by which an office is monitored in a year, those superseded too. */
    List<PlanSummary> versions(OfficeId office, FiscalYear year) {
        return versions()
                .filter(plan -> plan.office().equals(office) && plan.year().equals(year))
                .toList();
    }

    private Stream<PlanSummary> versions() {
        return Stream.concat(plans.stream(), former.stream());
    }
}
