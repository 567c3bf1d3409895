package id.pantau.planning.printing;

import static java.util.stream.Collectors.groupingBy;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.office.OfficeService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as files to sign and hand over, for everybody who may read them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PlanPrintService {

    private record Document(PlanKind kind, String owner) {}

    private final PlanService plans;
    private final OfficeService offices;
    private final DocumentWriters writers;

    PlanPrintService(PlanService plans, OfficeService offices, DocumentWriters writers) {
        this.plans = plans;
        this.offices = offices;
        this.writers = writers;
    }

    /**
     * One version of a plan, in a fixed number of statements; the same content gives the same bytes.
     *
     * @throws NotFoundException when there is none, or the person may not look into its office
     */
    public PlanFile file(PlanId id, DocumentFormat format) {
        PlanToPrint printed = printed(plans.summary(id));
        return file(PlanNames.file(printed, format), List.of(printed), format);
    }

    /**
     * Every plan of an office for a year, each on a sheet of its own: the version in force, or the draft where there is
     * none yet.
     *
     * @throws NotFoundException when there is none, or the person may not look into the office
     */
    public PlanFile year(OfficeId office, FiscalYear year, DocumentFormat format) {
        List<PlanToPrint> printed = inForce(office, year).stream().map(this::printed).toList();
        if (printed.isEmpty()) {
            throw new NotFoundException();
        }
        return file(PlanNames.file(printed.getFirst().office(), year, format), printed, format);
    }

    private List<PlanSummary> inForce(OfficeId office, FiscalYear year) {
        return plans.plans().stream()
                .filter(plan -> plan.office().equals(office) && plan.year().equals(year))
                .filter(plan -> plan.status() != PlanStatus.SUPERSEDED)
                .collect(groupingBy(
                        plan -> new Document(plan.header().kind(), plan.header().owner()),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.minBy(Comparator.comparing(PlanPrintService::rank))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static int rank(PlanSummary plan) {
        return plan.status() == PlanStatus.ACTIVE ? 0 : 1;
    }

    private PlanToPrint printed(PlanSummary plan) {
        return new PlanToPrint(
                plans.content(plan.id()), offices.office(plan.office()).name(), plan.version(), plan.status());
    }

    private PlanFile file(String name, List<PlanToPrint> printed, DocumentFormat format) {
        return new PlanFile(name, format.mediaType(), writers.write(PlanDocument.of(printed, format), format));
    }
}
