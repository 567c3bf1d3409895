package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.TracedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to the entries and months of an office, what was refused too, as far as the person may know it.
 *
 * <p>Every answer takes a fixed number of statements, has the newest first, and keeps what happened under earlier versions
 * of a plan at the row it belongs to. It is for reading only: nothing in the application changes or removes what happened.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HistoryService {

    /** The most lines of one cell or entry that are given at once. */
    public static final int LONGEST_TIMELINE = 500;

    private final HistorySearch search;
    private final HistoryRights rights;
    private final MonitoredPlanService plans;
    private final PlanService allPlans;
    private final OfficeService offices;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    HistoryService(
            HistorySearch search,
            HistoryRights rights,
            MonitoredPlanService plans,
            PlanService allPlans,
            OfficeService offices,
            EntityManager entities,
            CurrentUser currentUser,
            Clock clock) {
        this.search = search;
        this.rights = rights;
        this.plans = plans;
        this.allPlans = allPlans;
        this.offices = offices;
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The offices of whose history the person may know something, by code. */
    public List<OfficeSummary> offices() {
        Actor actor = currentUser.require();
        Set<OfficeSummary> whole = Set.copyOf(offices.readAsWhole());
        return offices.readable().stream()
                .filter(office -> whole.contains(office) || actor.holds(Role.REPORTER, office.id()))
                .toList();
    }

    /** Where a look begins: at an office whose plan is reported on, of these at one in which the person has a role itself. */
    public Optional<OfficeSummary> usualOffice() {
        Set<OfficeId> reported = allPlans.plans().stream()
                .filter(PlanSummary::isReportedOn)
                .map(PlanSummary::office)
                .collect(Collectors.toUnmodifiableSet());
        Set<OfficeId> own = currentUser.require().offices();
        return offices().stream()
                .min(Comparator.<OfficeSummary, Boolean>comparing(office -> !reported.contains(office.id()))
                        .thenComparing(office -> !own.contains(office.id())));
    }

    /**
     * The years of which there is any history, and this one; the newest first.
     *
     * @throws NotFoundException when the person may know nothing of the office's history
     */
    public List<FiscalYear> years(OfficeId office) {
        rights.require(office);
        List<Integer> kept = entities.createQuery(
                        "select distinct h.fiscalYear from HistoryEvent h where h.officeId = :office", Integer.class)
                .setParameter("office", office.value())
                .getResultList();
        return Stream.concat(Stream.of(Year.now(clock).getValue()), kept.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(FiscalYear::new)
                .toList();
    }

    /**
     * What happened to one cell in a month, in all revisions of the entry.
     *
     * @throws NotFoundException when there is no such row, or the person may know nothing of it
     */
    public HistoryPage ofCell(IndicatorId indicator, YearMonth month, EntryCell cell) {
        HistoryReach reach = reach(indicator, month);
        HistoryQuery query = ofRow(reach, indicator, month).and("h.field = :field", "field", cell.field());
        if (cell.action() != null) {
            query.and(
                    "h.actionItemId in :actions",
                    "actions",
                    reach.rows().versions(indicator, cell.action()).stream()
                            .map(action -> action.value())
                            .toList());
        }
        return page(query, reach, 0, LONGEST_TIMELINE);
    }

    /**
     * What happened to the entry of a row in a month, in all its revisions.
     *
     * @throws NotFoundException when there is no such row, or the person may know nothing of it
     */
    public HistoryPage ofEntry(IndicatorId indicator, YearMonth month) {
        HistoryReach reach = reach(indicator, month);
        return page(ofRow(reach, indicator, month), reach, 0, LONGEST_TIMELINE);
    }

    /**
     * A page of what is looked for.
     *
     * @param page counted from 0
     * @param size lines of a page, at least 1
     * @throws NotFoundException when the person may know nothing of the office's history
     */
    public HistoryPage search(HistoryFilter filter, int page, int size) {
        HistoryReach reach = rights.reach(filter.office(), filter.year());
        return page(search.query(filter, reach), reach, Math.multiplyExact(page, size), size);
    }

    private HistoryPage page(HistoryQuery query, HistoryReach reach, int from, int most) {
        HistoryTexts texts = new HistoryTexts(reach);
        List<HistoryLine> lines =
                query.rows(entities, from, most).stream().map(texts::line).toList();
        boolean complete = from == 0 && lines.size() < most;
        return new HistoryPage(lines, complete ? lines.size() : query.count(entities), clock.getZone());
    }

    private HistoryReach reach(IndicatorId indicator, YearMonth month) {
        PlanSummary plan =
                plans.row(indicator, month).orElseThrow(NotFoundException::new).plan();
        HistoryReach reach = rights.reach(plan.office(), plan.year());
        if (!reach.covers(versions(reach, indicator))) {
            throw new NotFoundException();
        }
        return reach;
    }

    private static HistoryQuery ofRow(HistoryReach reach, IndicatorId indicator, YearMonth month) {
        List<Long> rows = HistorySearch.ids(versions(reach, indicator).stream()
                .filter(row -> reach.covers(Set.of(row)))
                .toList());
        return new HistoryQuery("h.indicatorId in :rows", "rows", rows)
                .and("h.fiscalYear = :year", "year", month.getYear())
                .and("h.month = :month", "month", month.getMonthValue());
    }

    private static Set<IndicatorId> versions(HistoryReach reach, IndicatorId indicator) {
        return reach.rows().versions(indicator).stream().map(TracedRow::id).collect(Collectors.toUnmodifiableSet());
    }
}
