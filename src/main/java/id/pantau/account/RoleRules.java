package id.pantau.account;

import id.pantau.office.OfficeNames;
import id.pantau.office.OfficeSummary;
import id.pantau.office.OfficeType;
import id.pantau.office.UnitLabel;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Where which role can be held: pelapor and kepala bagian for a unit, all others for a whole office. */
@Component
class RoleRules {

    private final OfficeNames names;

    RoleRules(OfficeNames names) {
        this.names = names;
    }

    /**
     * @throws DomainException when there is no role, or one lacks its unit or is held where it cannot be
     * @throws NotFoundException when an office or unit does not exist
     */
    void requireSound(Collection<RoleGrant> grants) {
        if (grants.isEmpty()) {
            throw new DomainException("account.roles.missing");
        }
        Map<OfficeId, OfficeSummary> offices = names.offices();
        Map<UnitId, UnitLabel> units = names.units(grants.stream()
                .map(RoleGrant::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        grants.forEach(grant -> requireSound(grant, offices, units));
    }

    private static void requireSound(
            RoleGrant grant, Map<OfficeId, OfficeSummary> offices, Map<UnitId, UnitLabel> units) {
        OfficeSummary office = offices.get(grant.office());
        UnitLabel unit = grant.unit() == null ? null : units.get(grant.unit());
        if (office == null || (grant.unit() != null && unit == null)) {
            throw new NotFoundException();
        }
        if (unit != null && !unit.office().equals(office.id())) {
            throw new NotFoundException();
        }
        if (ofUnit(grant.role()) != (unit != null)) {
            throw new DomainException(ofUnit(grant.role()) ? "account.roles.unit-missing" : "account.roles.unit-extra");
        }
        if (grant.role() == Role.NATIONAL_ADMIN && office.type() != OfficeType.NATIONAL) {
            throw new DomainException("account.roles.not-national", office.name());
        }
    }

    static boolean ofUnit(Role role) {
        return role == Role.REPORTER || role == Role.DIVISION_HEAD;
    }
}
