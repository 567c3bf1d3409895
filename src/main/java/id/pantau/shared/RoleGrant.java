package id.pantau.shared;

import org.jspecify.annotations.Nullable;

/**
 * A role held for one office, or for one unit of it.
 *
 * @param unit null when the role is held for the whole office
 */
public record RoleGrant(
        Role role, OfficeId office, @Nullable UnitId unit) {

    public static RoleGrant of(Role role, OfficeId office) {
        return new RoleGrant(role, office, null);
    }

    public static RoleGrant of(Role role, OfficeId office, UnitId unit) {
        return new RoleGrant(role, office, unit);
    }
}
