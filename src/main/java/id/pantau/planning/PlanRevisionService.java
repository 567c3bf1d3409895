package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.time.Month;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New versions of plans that are in force; a plan that never was is simply edited. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PlanRevisionService {

    private final PlanService plans;
    private final PlanVersionService versions;
    private final PlanStore store;
    private final Succession succession;
    private final OfficeService offices;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanRevisionService(
            PlanService plans,
            PlanVersionService versions,
            PlanStore store,
            Succession succession,
            OfficeService offices,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.store = store;
        this.succession = succession;
        this.offices = offices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The months from which a revision of the plan may count: those that nobody has reported yet.
     *
     * @return empty when all of the year is reported
     * @throws NotFoundException unless the person plans for the office
     */
    @Transactional(readOnly = true)
    public List<Month> freeMonths(PlanId id) {
        Plan plan = store.plan(id).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        return succession.freeMonths(versions.history(id));
    }

    /**
     * Begins the next version of an active plan with the same content, keys and answers.
     *
     * @return the draft
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the plan is not active, has an open revision already, or was reported in that month
     */
    public PlanId revise(PlanId active, RevisionReason reason) {
        Plan former = former(active);
        return store(former, reason, plans.content(active));
    }

    /**
     * Begins the next version of an active plan with another content, whose keys name what is the same part.
     *
     * @return the draft
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the plan is not active, has an open revision already, or was reported in that
     *     month; and when the content is of another year, kind or level
     */
    public PlanId revise(PlanId active, RevisionReason reason, NewPlan content) {
        Plan former = former(active);
        Succession.requireSameDocument(former, content.header());
        return store(former, reason, content);
    }

    /** Locked before anything is read, so that of two who revise at once the second finds the draft of the first. */
    private Plan former(PlanId active) {
        Plan former = store.locked(active).orElseThrow(NotFoundException::new);
        requirePlanner(former.office());
        return former;
    }

    private PlanId store(Plan former, RevisionReason reason, NewPlan content) {
        PlanHistory history = versions.history(new PlanId(former.id()));
        history.draft().ifPresent(open -> {
            throw new DomainException("planning.version.open", open.number(), open.who());
        });
        if (former.status() != PlanStatus.ACTIVE) {
            throw new DomainException("planning.version.not-active");
        }
        succession.requireFree(history, reason.effectiveFrom());
        Plan draft = store.add(former.revised(content, reason, currentUser.require(), clock.instant()));
        new PlanWriter(store, offices, draft, content.header().year()).write(content);
        return new PlanId(draft.id());
    }

    /**
     * Gives a revision that is a draft another reason, date or first month.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when it is no draft of a revision, or the month was reported
     */
    public void explain(PlanId id, RevisionReason reason) {
        Plan draft = draft(id);
        succession.requireFree(versions.history(id), reason.effectiveFrom());
        draft.because(reason);
    }

    /**
     * Drops a revision that is a draft; the version in force stays.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when it is no draft of a revision
     */
    public void discard(PlanId id) {
        store.remove(draft(id));
    }

    private Plan draft(PlanId id) {
        Plan draft = store.plan(id).orElseThrow(NotFoundException::new);
        requirePlanner(draft.office());
        if (draft.status() != PlanStatus.DRAFT || !draft.isRevision()) {
            throw new DomainException("planning.version.no-revision");
        }
        return draft;
    }

    private void requirePlanner(OfficeId office) {
        if (!currentUser.require().holds(Role.PLANNER, office)) {
            throw new NotFoundException();
        }
    }
}
