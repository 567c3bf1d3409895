package id.pantau.planning;

import static java.util.stream.Collectors.toMap;

import id.pantau.office.OfficeService;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of plans: which there are, which counts when, and what of an earlier one is part of a later one. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PlanVersionService {

    private final PlanService plans;
    private final PlanRows rows;
    private final OfficeService offices;
    private final Succession succession;

    PlanVersionService(PlanService plans, PlanRows rows, OfficeService offices, Succession succession) {
        this.plans = plans;
        this.rows = rows;
        this.offices = offices;
        this.succession = succession;
    }

    /**
     * All versions of the document of which the plan is one.
     *
     * @throws NotFoundException when there is no such plan, or the person may not look into its office
     */
    public PlanHistory history(PlanId id) {
        return history(rows.summary(id.value()).orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException when the person may not look into the plan's office */
    public PlanHistory history(PlanSummary plan) {
        offices.requireReadable(plan.office());
        return succession.history(plan);
    }

    /** The version of its plan against which an office reports a month. */
    public Optional<PlanSummary> monitoredIn(OfficeId office, YearMonth month) {
        return plans.plans().stream()
                .filter(plan -> plan.office().equals(office) && plan.isReportedOn() && plan.hasBegunBy(month))
                .max(Comparator.comparing(PlanSummary::version));
    }

    /**
     * What of the earlier versions of a plan is part of it still; no statement for a first version, two for any other.
     *
     * @throws NotFoundException when the person may not look into the plan's office
     */
    public EarlierParts earlier(PlanSummary plan) {
        if (plan.version() == 1) {
            return EarlierParts.NONE;
        }
        offices.requireReadable(plan.office());
        long id = plan.id().value();
        long first = plan.firstVersion().value();
        List<CarriedRow> indicators = rows.carriedIndicators(id, plan.version(), first);
        List<CarriedRow> actions = rows.carriedActions(id, plan.version(), first);
        return new EarlierParts(
                Stream.concat(indicators.stream(), actions.stream())
                        .collect(toMap(row -> new PlanId(row.plan()), CarriedRow::version, (one, same) -> one)),
                indicators.stream()
                        .collect(toMap(row -> new IndicatorId(row.earlier()), row -> new IndicatorId(row.current()))),
                actions.stream()
                        .collect(
                                toMap(row -> new ActionItemId(row.earlier()), row -> new ActionItemId(row.current()))));
    }
}
