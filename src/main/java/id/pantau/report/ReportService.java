package id.pantau.report;

import id.pantau.document.DocumentFormat;
import id.pantau.document.DocumentWriters;
import id.pantau.document.OfficeDocument;
import id.pantau.document.WrittenFile;
import id.pantau.planning.PlanId;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.MonitoredPlans;
import id.pantau.progress.PlanProgress;
import id.pantau.progress.ProgressService;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports to hand over, for those who read a whole office. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReportService {

    private final ProgressService progress;
    private final ReportContents contents;
    private final DocumentWriters writers;
    private final Clock clock;

    ReportService(ProgressService progress, ReportContents contents, DocumentWriters writers, Clock clock) {
        this.progress = progress;
        this.contents = contents;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * The plans of which the person can have reports, newest year first, then by office.
     *
     * @throws NotFoundException when the person reads no whole office
     */
    public List<ReportedPlan> plans() {
        MonitoredPlans monitored = progress.monitored();
        if (monitored.offices().isEmpty()) {
            throw new NotFoundException();
        }
        return monitored.plans().stream()
                .flatMap(plan ->
                        monitored.office(plan.office().value()).stream().map(office -> new ReportedPlan(office, plan)))
                .toList();
    }

    /**
     * The four quarters of a plan, each under the version that counts in its last month; in a fixed number of statements
     * for each version.
     *
     * @throws NotFoundException when there is no such plan to report on, or the person may not read its whole office
     */
    public List<QuarterReport> quarters(OfficeId office, FiscalYear year) {
        MonitoredPlans monitored = progress.monitored();
        Map<PlanId, PlanProgress> versions = new HashMap<>();
        return Arrays.stream(Quarter.values())
                .map(quarter -> quarter(
                        year,
                        quarter,
                        versions.computeIfAbsent(
                                plan(monitored, office, year, quarter).plan().id(),
                                version -> progress.progress(version, Month.DECEMBER))))
                .toList();
    }

    private QuarterReport quarter(FiscalYear year, Quarter quarter, PlanProgress version) {
        return new QuarterReport(
                quarter,
                QuarterState.of(year, quarter, LocalDate.now(clock)),
                filled(version, quarter),
                (long) version.indicators().size() * quarter.months().size());
    }

    private static long filled(PlanProgress whole, Quarter quarter) {
        return quarter.months().stream()
                .mapToLong(month -> whole.indicators().stream()
                        .map((IndicatorProgress row) -> row.entry(month))
                        .filter(entry -> entry.isPresent())
                        .count())
                .sum();
    }

    /**
     * The report of a quarter as a file, in a fixed number of statements; the same data and day give the same bytes. It
     * is made under the version of the plan that counts in the quarter's last month, so that a later version changes
     * nothing in it.
     *
     * @throws NotFoundException when there is no such plan to report on, or the person may not read its whole office
     * @throws DomainException when the quarter has not begun
     */
    public WrittenFile file(ReportType type, DocumentFormat format, OfficeId office, FiscalYear year, Quarter quarter) {
        ReportedPlan plan = plan(progress.monitored(), office, year, quarter);
        LocalDate today = LocalDate.now(clock);
        if (QuarterState.of(year, quarter, today) == QuarterState.NOT_BEGUN) {
            throw new DomainException("report.not-begun", quarter, year);
        }
        PlanProgress known = progress.progress(plan.plan().id(), quarter.lastMonth());
        OfficeDocument document = contents.document(type, new QuarterProgress(known, quarter, today));
        return new WrittenFile(
                FileName.of(type, plan, quarter, format), format.mediaType(), writers.write(document, format));
    }

    private static ReportedPlan plan(MonitoredPlans monitored, OfficeId office, FiscalYear year, Quarter quarter) {
        return monitored
                .plan(office, year.month(quarter.lastMonth()))
                .flatMap(plan -> monitored.office(office.value()).map(summary -> new ReportedPlan(summary, plan)))
                .orElseThrow(NotFoundException::new);
    }
}
