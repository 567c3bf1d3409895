package id.pantau.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.office.OfficeService;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans against which offices report their months, in few statements however large they are. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MonitoredPlanService {

    private final PlanRows rows;
    private final OfficeService offices;

    MonitoredPlanService(PlanRows rows, OfficeService offices) {
        this.rows = rows;
        this.offices = offices;
    }

    /**
     * The version of its plan against which an office reports a month, in one statement.
     *
     * @throws id.pantau.shared.NotFoundException when the person may not look into the office
     */
    public Optional<PlanSummary> counting(OfficeId office, YearMonth month) {
        offices.requireReadable(office);
        return rows.summaries(List.of(office.value())).stream()
                .filter(plan -> plan.isReportedOn() && plan.hasBegunBy(month))
                .max(Comparator.comparing(PlanSummary::version));
    }

    /**
     * What is reported against a plan, in the order of its document and five statements.
     *
     * @throws id.pantau.shared.NotFoundException when the person may not look into its office
     */
    public List<ObjectiveDetails> rows(PlanSummary plan) {
        offices.requireReadable(plan.office());
        return new PlanAssembly(plan, rows).objectives();
    }

    /**
     * One indicator and whose it is, in one statement.
     *
     * @return empty when there is none, or the person may not look into its office
     */
    public Optional<ReportedRow> row(IndicatorId id, YearMonth month) {
        List<ReportedLine> lines = rows.reported(id.value(), month.getYear(), month.getMonthValue());
        return lines.stream()
                .findFirst()
                .filter(line -> offices.isReadable(line.plan().office()))
                .map(line -> row(line, lines));
    }

    private static ReportedRow row(ReportedLine line, List<ReportedLine> lines) {
        return new ReportedRow(
                line.plan(),
                Objects.requireNonNullElse(line.counting(), 0),
                new IndicatorId(line.indicator()),
                line.text(),
                line.choice().measure(line.target(), line.text()),
                lines.stream()
                        .filter(each -> each.action() != null)
                        .collect(groupingBy(ReportedLine::action, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(MonitoredPlanService::action)
                        .toList());
    }

    private static OwnedAction action(List<ReportedLine> lines) {
        ReportedLine first = lines.getFirst();
        return new OwnedAction(
                new ActionItemId(Objects.requireNonNull(first.action())),
                Boolean.TRUE.equals(first.allUnits()),
                lines.stream()
                        .map(ReportedLine::owner)
                        .filter(Objects::nonNull)
                        .map(UnitId::new)
                        .collect(toUnmodifiableSet()));
    }
}
