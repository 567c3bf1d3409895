package id.pantau.planning;

import static java.util.stream.Collectors.toMap;

import id.pantau.office.OfficeService;
import id.pantau.planning.checking.PlanGates;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, as far as the person who asks may see or change them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PlanService {

    private final PlanRows rows;
    private final PlanFigures figures;
    private final PlanStore store;
    private final OfficeService offices;
    private final Succession succession;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanService(
            PlanRows rows,
            PlanFigures figures,
            PlanStore store,
            OfficeService offices,
            Succession succession,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.store = store;
        this.offices = offices;
        this.succession = succession;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The plans of every office the person may look into, newest year first. */
    @Transactional(readOnly = true)
    public List<PlanSummary> plans() {
        return rows.summaries(
                offices.readable().stream().map(office -> office.id().value()).toList());
    }

    /** How much of everything some of the plans hold that the person may look into, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public Map<PlanId, PlanTotals> totals(Collection<PlanId> wanted) {
        Set<PlanId> asked = Set.copyOf(wanted);
        List<PlanId> readable =
                plans().stream().map(PlanSummary::id).filter(asked::contains).toList();
        if (readable.isEmpty()) {
            return Map.of();
        }
        PlanTallies tallies =
                new PlanTallies(figures, readable.stream().map(PlanId::value).toList());
        return readable.stream().collect(toMap(Function.identity(), id -> tallies.of(id.value())));
    }

    /** The plan against which an office reports its months. */
    @Transactional(readOnly = true)
    public Optional<PlanSummary> monitored(OfficeId office, FiscalYear year) {
        return plans().stream()
                .filter(plan -> plan.office().equals(office) && plan.year().equals(year))
                .filter(PlanSummary::isMonitored)
                .findFirst();
    }

    /**
     * A whole plan, in a fixed number of statements.
     *
     * @throws NotFoundException when there is none, or the person may not look into its office
     */
    @Transactional(readOnly = true)
    public PlanDetails plan(PlanId id) {
        PlanSummary summary = rows.summary(id.value()).orElseThrow(NotFoundException::new);
        offices.requireReadable(summary.office());
        return new PlanAssembly(summary, rows).details();
    }

    /**
     * The parties of a Perjanjian Kinerja as its statement names them, in one statement of SQL; none for other plans.
     *
     * @throws NotFoundException when there is no such plan, or the person may not look into its office
     */
    @Transactional(readOnly = true)
    public List<Party> parties(PlanId id) {
        List<PartyRow> parties = rows.parties(id.value());
        if (parties.isEmpty()) {
            throw new NotFoundException();
        }
        offices.requireReadable(new OfficeId(parties.getFirst().office()));
        return parties.stream().map(PartyRow::party).flatMap(Optional::stream).toList();
    }

    /**
     * A whole plan with everything that is needed to print it, compare it or change it.
     *
     * @throws NotFoundException when there is none, or the person may not look into its office
     */
    @Transactional(readOnly = true)
    public NewPlan content(PlanId id) {
        PlanDetails details = plan(id);
        Plan plan = store.plan(id).orElseThrow(NotFoundException::new);
        return new PlanContent(details, plan).asNew();
    }

    /**
     * What lists say of a plan, without its content.
     *
     * @throws NotFoundException when there is none, or the person may not look into its office
     */
    @Transactional(readOnly = true)
    public PlanSummary summary(PlanId id) {
        PlanSummary summary = rows.summary(id.value()).orElseThrow(NotFoundException::new);
        offices.requireReadable(summary.office());
        return summary;
    }

    /** @throws NotFoundException when there is no such plan, or the person may not look into its office */
    @Transactional(readOnly = true)
    public void requireReadable(PlanId id) {
        offices.requireReadable(
                rows.summary(id.value()).orElseThrow(NotFoundException::new).office());
    }

    /**
     * Stores a new plan as a draft.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the office has this plan already
     */
    public PlanId create(OfficeId office, NewPlan plan) {
        Actor planner = requirePlanner(office);
        requireUnused(office, plan.header());
        Plan stored = store.add(new Plan(office, plan, planner, clock.instant()));
        new PlanWriter(store, offices, stored, plan.header().year()).write(plan);
        return new PlanId(stored.id());
    }

    /** @throws DomainException when the office has this plan already */
    void requireUnused(OfficeId office, PlanHeader header) {
        if (rows.exists(office.value(), header.year().value(), header.kind(), header.owner())) {
            throw new DomainException(
                    "planning.exists", header.owner(), header.year().value());
        }
    }

    /**
     * Makes this the content of a draft.
     *
     * @param edition the one that was changed
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the plan is no draft, or somebody else has changed it meanwhile
     */
    public void replace(PlanId id, int edition, NewPlan content) {
        Plan plan = store.locked(id).orElseThrow(NotFoundException::new);
        Actor planner = requirePlanner(plan.office());
        if (plan.status() != PlanStatus.DRAFT) {
            throw new DomainException("planning.not-a-draft");
        }
        if (plan.edition() != edition) {
            throw new DomainException("planning.changed-meanwhile");
        }
        store.clear(id);
        plan.replace(content, planner, clock.instant());
        new PlanWriter(store, offices, plan, content.header().year()).write(content);
    }

    /**
     * Makes a draft the plan that is reported against; a revision takes the place of the version before it.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when something that is needed to report against it is missing or still open
     */
    public void activate(PlanId id) {
        Plan plan = store.locked(id).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        if (plan.status() == PlanStatus.SUPERSEDED) {
            throw new DomainException("planning.version.superseded");
        }
        int obstacles = PlanGates.obstacles(content(id)).size();
        if (plan.status() == PlanStatus.DRAFT && obstacles > 0) {
            throw new DomainException("planning.gate.refused", obstacles);
        }
        succession.supersedeFormerOf(plan);
        plan.activate();
    }

    /**
     * Decides how an indicator is measured.
     *
     * @throws NotFoundException unless the person plans for the office
     */
    public void measureBy(IndicatorId id, MeasureChoice choice) {
        Indicator indicator = store.indicator(id).orElseThrow(NotFoundException::new);
        Plan plan = store.plan(new PlanId(indicator.planId())).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        indicator.measureBy(choice);
    }

    private Actor requirePlanner(OfficeId office) {
        Actor actor = currentUser.require();
        if (!actor.holds(Role.PLANNER, office)) {
            throw new NotFoundException();
        }
        return actor;
    }
}
