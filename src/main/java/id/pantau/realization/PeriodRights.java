package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;

/**
 * What a person may do with the months of an office.
 *
 * @param plans may change rules, lock, open afterwards and answer requests
 * @param keepsHolidays may change the holidays of the office
 */
public record PeriodRights(boolean plans, boolean keepsHolidays) {

    /** The holidays of the whole country are those of the national office, kept by its administrator. */
    static PeriodRights of(Actor actor, OfficeId office) {
        boolean plans = actor.holds(Role.PLANNER, office);
        return new PeriodRights(
                plans, plans || actor.holds(Role.OFFICE_ADMIN, office) || actor.holds(Role.NATIONAL_ADMIN, office));
    }

    /** @throws NotFoundException unless the person plans for the office */
    static void requirePlanner(Actor actor, OfficeId office) {
        if (!of(actor, office).plans()) {
            throw new NotFoundException();
        }
    }

    /** @throws NotFoundException unless the person keeps the holidays of the office */
    static void requireHolidayKeeper(Actor actor, OfficeId office) {
        if (!of(actor, office).keepsHolidays()) {
            throw new NotFoundException();
        }
    }
}
