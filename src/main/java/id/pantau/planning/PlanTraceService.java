package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the rows of plans through all their versions, so that nothing said of a row is lost with a new version. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PlanTraceService {

    private final TraceLines lines;
    private final PlanService plans;
    private final OfficeService offices;

    PlanTraceService(TraceLines lines, PlanService plans, OfficeService offices) {
        this.lines = lines;
        this.plans = plans;
        this.offices = offices;
    }

    /**
     * The rows of all plans of an office for a year, in one statement.
     *
     * @throws id.pantau.shared.NotFoundException when the person may not look into the office
     */
    public TracedRows ofYear(OfficeId office, FiscalYear year) {
        offices.requireReadable(office);
        return TraceAssembly.rows(lines.ofYear(office.value(), year.value()));
    }

    /** The rows of some plans and of their other versions, as far as the person may look into their offices. */
    public TracedRows ofPlans(Collection<PlanId> wanted) {
        List<PlanSummary> all = plans.plans();
        Set<PlanId> documents = Set.copyOf(all.stream()
                .filter(plan -> wanted.contains(plan.id()))
                .map(PlanSummary::firstVersion)
                .toList());
        List<Long> versions = all.stream()
                .filter(plan -> documents.contains(plan.firstVersion()))
                .map(plan -> plan.id().value())
                .toList();
        return versions.isEmpty() ? new TracedRows(List.of()) : TraceAssembly.rows(lines.ofPlans(versions));
    }
}
