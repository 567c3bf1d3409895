package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.planning.PlanTraceService;
import id.pantau.planning.TracedRows;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Decides who may know what of the history: those who read the whole office all of it, a reporter what happened to its own
 * rows and what it did or tried itself, an administrator by that role alone nothing.
 *
 * <p>Addresses of the network are for those who have to find out how something came about: the planner of the office and
 * the inspectors of it and of the offices above.
 */
@Component
class HistoryRights {

    private final OfficeService offices;
    private final PlanTraceService traces;
    private final CurrentUser currentUser;

    HistoryRights(OfficeService offices, PlanTraceService traces, CurrentUser currentUser) {
        this.offices = offices;
        this.traces = traces;
        this.currentUser = currentUser;
    }

    /** @throws NotFoundException when the person may know nothing of it */
    HistoryReach reach(OfficeId office, FiscalYear year) {
        Actor actor = currentUser.require();
        boolean whole = require(office);
        RowOwnership ownership = RowOwnership.of(actor, office);
        TracedRows rows = traces.ofYear(office, year);
        return new HistoryReach(
                office,
                rows,
                whole,
                whole ? Set.of() : rows.andEarlier(ownership::owns),
                actor.id(),
                seesAddresses(actor, office));
    }

    /**
     * Checks that the person may know something of an office's history.
     *
     * @return whether it may know all of it
     * @throws NotFoundException when it may know nothing
     */
    boolean require(OfficeId office) {
        boolean whole = offices.readsWhole(office);
        if (!whole && RowOwnership.of(currentUser.require(), office).units().isEmpty()) {
            throw new NotFoundException();
        }
        return whole;
    }

    private boolean seesAddresses(Actor actor, OfficeId office) {
        if (actor.holds(Role.PLANNER, office)) {
            return true;
        }
        Set<OfficeId> inspected = actor.grants().stream()
                .filter(grant -> grant.role() == Role.INSPECTOR && grant.unit() == null)
                .map(RoleGrant::office)
                .collect(Collectors.toUnmodifiableSet());
        return !inspected.isEmpty() && offices.upwards(office).stream().anyMatch(inspected::contains);
    }
}
