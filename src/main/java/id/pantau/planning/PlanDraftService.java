package id.pantau.planning;

import id.pantau.office.OfficeService;
import id.pantau.planning.editing.AsSigned;
import id.pantau.planning.editing.EditConflict;
import id.pantau.planning.editing.LeaveOpen;
import id.pantau.planning.editing.NewYear;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes plans step by step: every step is stored at once, and nobody overwrites what somebody else did meanwhile. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PlanDraftService {

    private final PlanService plans;
    private final PlanStore store;
    private final OfficeService offices;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanDraftService(PlanService plans, PlanStore store, OfficeService offices, CurrentUser currentUser, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.offices = offices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A plan as it is to be changed.
     *
     * @throws NotFoundException unless the person plans for the office
     */
    @Transactional(readOnly = true)
    public PlanDraft draft(PlanId id) {
        Plan plan = store.plan(id).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        PlanDetails details = plans.plan(id);
        return draft(plan, details.summary(), new PlanContent(details, plan).asNew());
    }

    /**
     * Makes one change and stores it. Where somebody else has changed other parts meanwhile, it is made on top of that.
     *
     * @param seen the content the person looked at
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when something typed cannot be stored, or the plan is no draft and the change concerns the
     *     document itself
     */
    public EditOutcome edit(PlanDraft seen, PlanEdit edit) {
        Plan plan = store.locked(seen.id()).orElseThrow(NotFoundException::new);
        Actor planner = requirePlanner(plan.office());
        PlanDetails details = plans.plan(seen.id());
        NewPlan stored = new PlanContent(details, plan).asNew();
        boolean stale = plan.edition() != seen.edition();
        String other = stale ? plan.lastChange(clock.getZone()).who() : null;
        if (stale) {
            Set<String> conflict = new EditConflict(seen.content(), stored, edit).keys();
            if (!conflict.isEmpty()) {
                return new EditOutcome.ChangedMeanwhile(
                        draft(plan, details.summary(), stored), edit.applyTo(seen.content()), conflict);
            }
        }
        NewPlan changed = edit.applyTo(stored);
        requireAllowed(plan, stored, changed);
        return new EditOutcome.Saved(saved(plan, planner, details, stored, changed), other);
    }

    /**
     * Decides that what a plan's document leaves open stays open, and that every amount in it counts.
     *
     * @throws NotFoundException unless the person plans for the office
     */
    public void leaveOpen(PlanId id) {
        PlanDraft seen = draft(id);
        edit(seen, LeaveOpen.of(seen.content()));
    }

    private PlanDraft saved(Plan plan, Actor planner, PlanDetails details, NewPlan stored, NewPlan changed) {
        if (!changed.equals(stored)) {
            new PlanPatch(store, offices, plan, stored, changed, new PartIds(details).byKey()).write();
            if (sameAround(stored, changed)) {
                plan.partsChanged(planner, clock.instant());
            } else {
                plan.replace(changed, planner, clock.instant());
            }
        }
        PlanSummary old = details.summary();
        return draft(
                plan,
                new PlanSummary(old.id(), old.office(), changed.header(), old.version(), old.status(), plan.edition()),
                changed);
    }

    private static boolean sameAround(NewPlan one, NewPlan other) {
        return one.header().equals(other.header())
                && one.signatories().equals(other.signatories())
                && one.parties().equals(other.parties());
    }

    private void requireAllowed(Plan plan, NewPlan stored, NewPlan changed) {
        if (plan.status() == PlanStatus.DRAFT) {
            PlanHeader header = changed.header();
            if (!header.owner().equals(stored.header().owner())) {
                plans.requireUnused(plan.office(), header);
            }
        } else if (plan.status() != PlanStatus.ACTIVE || !AsSigned.same(stored, changed)) {
            throw new DomainException("planning.not-a-draft");
        }
    }

    /**
     * Removes a draft for good.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the plan is no draft
     */
    public void discard(PlanId id) {
        Plan plan = store.locked(id).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        if (plan.status() != PlanStatus.DRAFT) {
            throw new DomainException("planning.not-a-draft");
        }
        store.remove(plan);
    }

    /**
     * Stores a copy of a plan as the draft of another year.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when the office has such a plan in that year already
     */
    public PlanId copy(PlanId id, FiscalYear year) {
        Plan plan = store.plan(id).orElseThrow(NotFoundException::new);
        requirePlanner(plan.office());
        return plans.create(plan.office(), new NewYear(plans.content(id), year).content());
    }

    private PlanDraft draft(Plan plan, PlanSummary summary, NewPlan content) {
        return new PlanDraft(summary, content, plan.lastChange(clock.getZone()));
    }

    private Actor requirePlanner(OfficeId office) {
        Actor actor = currentUser.require();
        if (!actor.holds(Role.PLANNER, office)) {
            throw new NotFoundException();
        }
        return actor;
    }
}
