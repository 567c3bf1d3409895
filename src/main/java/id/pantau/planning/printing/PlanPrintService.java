package id.pantau.planning.printing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.WrittenFile;
import id.pantau.office.OfficeService;
import id.pantau.planning.PlanId;
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
    public WrittenFile file(PlanId id, DocumentFormat format) {
        PlanSummary plan = plans.summary(id);
        PlanToPrint printed = printed(plan, offices.office(plan.office()).name());
        return file(PlanNames.file(printed, format), List.of(printed), format);
    }

    /**
     * Every plan of an office for a year, each on a sheet of its own: the version in force, or the draft where there is
     * none yet; ten statements for each plan and a few more.
     *
     * @throws NotFoundException when there is none, or the person may not look into the office
     */
    public WrittenFile year(OfficeId office, FiscalYear year, DocumentFormat format) {
        String name = offices.office(office).name();
        List<PlanToPrint> printed =
                inForce(office, year).stream().map(plan -> printed(plan, name)).toList();
        if (printed.isEmpty()) {
            throw new NotFoundException();
        }
        return file(PlanNames.file(name, year, format), printed, format);
    }

    private List<PlanSummary> inForce(OfficeId office, FiscalYear year) {
        return plans.plans().stream()
                .filter(plan -> plan.office().equals(office) && plan.year().equals(year))
                .filter(plan -> plan.status() != PlanStatus.SUPERSEDED)
                .collect(groupingBy(
                        PlanSummary::firstVersion,
                        LinkedHashMap::new,
                        minBy(Comparator.comparing(plan -> plan.status() != PlanStatus.ACTIVE))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private PlanToPrint printed(PlanSummary plan, String office) {
        return new PlanToPrint(plans.content(plan.id()), office, plan.version(), plan.status());
    }

    private WrittenFile file(String name, List<PlanToPrint> printed, DocumentFormat format) {
        return new WrittenFile(name, format.mediaType(), writers.write(PlanDocument.of(printed, format), format));
    }
}
