package id.pantau.office;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;

/** Who may say what units an office has. */
final class UnitRights {

    private UnitRights() {}

    /** Whether a person may say what the owner texts of an office's documents stand for. */
    static boolean keepsOwners(Actor actor, OfficeId office) {
        return actor.holds(Role.PLANNER, office) || actor.holds(Role.OFFICE_ADMIN, office);
    }

    /** Whether a person may change the units of an office; a new office has nobody of its own who could. */
    static boolean keepsUnits(Actor actor, OfficeId office) {
        return keepsOwners(actor, office) || actor.holds(Role.NATIONAL_ADMIN);
    }
}
