package id.pantau.account.ui;

import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeType;
import id.pantau.office.OfficeUnits;
import id.pantau.office.UnitService;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which roles an administrator may give, and where. */
record RoleChoices(List<Role> roles, List<OfficeSummary> offices, UnitService units) {

    /** The offices in which a role can be held. */
    List<OfficeSummary> offices(Role role) {
        return role == Role.NATIONAL_ADMIN
                ? offices.stream()
                        .filter(office -> office.type() == OfficeType.NATIONAL)
                        .toList()
                : offices;
    }

    /** The units of an office, and the years it may be asked for. @param year null for the present one */
    OfficeUnits units(OfficeId office, @Nullable FiscalYear year) {
        return units.units(office, year);
    }

    /** Whether a role is held for a unit, not for a whole office. */
    static boolean ofUnit(Role role) {
        return role == Role.REPORTER || role == Role.DIVISION_HEAD;
    }
}
