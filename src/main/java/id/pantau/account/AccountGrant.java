package id.pantau.account;

import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A role grant as it is stored with an account. */
@Embeddable
record AccountGrant(
        @Enumerated(EnumType.STRING) Role role,
        long officeId,
        @Nullable Long unitId) {

    static AccountGrant of(RoleGrant grant) {
        UnitId unit = grant.unit();
        return new AccountGrant(grant.role(), grant.office().value(), unit == null ? null : unit.value());
    }

    RoleGrant toGrant() {
        return new RoleGrant(role, new OfficeId(officeId), unitId == null ? null : new UnitId(unitId));
    }
}
