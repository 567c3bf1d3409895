package id.pantau.planning.cascade;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.PlanId;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pohon kinerja of offices, as far as the person who asks may see it or decide about it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class CascadeService {

    private final CascadeReader reader;
    private final CascadeRows rows;
    private final CascadePlacements placements;
    private final OfficeService offices;
    private final CurrentUser currentUser;
    private final Clock clock;

    CascadeService(
            CascadeReader reader,
            CascadeRows rows,
            CascadePlacements placements,
            OfficeService offices,
            CurrentUser currentUser,
            Clock clock) {
        this.reader = reader;
        this.rows = rows;
        this.placements = placements;
        this.offices = offices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The offices the person reads as a whole, with the years for which they have agreements. */
    @Transactional(readOnly = true)
    public CascadeYears years() {
        List<OfficeSummary> readable = offices.readAsWhole();
        return new CascadeYears(
                readable,
                currentUser.require().offices(),
                rows.years(readable.stream().map(office -> office.id().value()).toList()));
    }

    /**
     * The plans of an office and year with everything that leads from one to the next, in a fixed number of statements.
     *
     * @throws NotFoundException unless the person reads the office as a whole
     */
    @Transactional(readOnly = true)
    public CascadeMap map(OfficeId office, FiscalYear year) {
        if (!offices.readsWhole(office)) {
            throw new NotFoundException();
        }
        return reader.map(office, year, currentUser.require().holds(Role.PLANNER, office));
    }

    /**
     * Says about an indicator and an objective whether they belong together; also of a pair that was not proposed. An
     * objective belongs to one indicator: the last one that was confirmed.
     *
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when one of them is not there any more, or its plan does not stand above the other
     */
    public void answer(OfficeId office, FiscalYear year, CascadeNode parent, CascadeNode child, CascadeAnswer answer) {
        Actor planner = requirePlanner(office);
        keep(reader.map(office, year, true), parent, child, answer, planner);
    }

    /**
     * Confirms every proposal whose texts have the same words.
     *
     * @return how many that were
     * @throws NotFoundException unless the person plans for the office
     */
    public int confirmSame(OfficeId office, FiscalYear year) {
        Actor planner = requirePlanner(office);
        CascadeMap map = reader.map(office, year, true);
        List<CascadeLink> same = map.sameWords();
        same.forEach(link -> keep(map, link.parent(), link.child(), CascadeAnswer.CONFIRMED, planner));
        return same.size();
    }

    /**
     * Says which plan stands above a plan.
     *
     * @param parent null where none does
     * @throws NotFoundException unless the person plans for the office
     * @throws DomainException when one of them is not there any more, or is not of a higher level
     */
    public void place(OfficeId office, FiscalYear year, PlanId plan, @Nullable PlanId parent) {
        Actor planner = requirePlanner(office);
        CascadeMap map = reader.map(office, year, true);
        CascadePlan below = map.tree().plan(plan).orElseThrow(CascadeService::gone);
        if (parent != null) {
            requireAbove(map.tree().plan(parent).orElseThrow(CascadeService::gone), below);
        }
        placements.save(new CascadePlacement(plan, parent, planner, clock.instant()));
    }

    private void keep(CascadeMap map, CascadeNode parent, CascadeNode child, CascadeAnswer answer, Actor planner) {
        CascadeIndicator indicator = map.indicator(parent).orElseThrow(CascadeService::gone);
        CascadeObjective objective = map.objective(child).orElseThrow(CascadeService::gone);
        requireAbove(
                map.tree().plan(parent.plan()).orElseThrow(CascadeService::gone),
                map.tree().plan(child.plan()).orElseThrow(CascadeService::gone));
        rows.save(new CascadeDecision(indicator, objective, answer, planner, clock.instant()));
    }

    private static void requireAbove(CascadePlan parent, CascadePlan child) {
        if (!parent.mayStandAbove(child)) {
            throw new DomainException("planning.cascade.not-above", parent.owner(), child.owner());
        }
    }

    private static DomainException gone() {
        return new DomainException("planning.cascade.gone");
    }

    private Actor requirePlanner(OfficeId office) {
        return Optional.of(currentUser.require())
                .filter(actor -> actor.holds(Role.PLANNER, office))
                .orElseThrow(NotFoundException::new);
    }
}
