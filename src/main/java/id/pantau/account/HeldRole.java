package id.pantau.account;

import id.pantau.office.UnitLabel;
import id.pantau.shared.RoleGrant;
import org.jspecify.annotations.Nullable;

/**
 * A role of an account with the names of where it is held.
 *
 * @param unit null when the role is held for the whole office
 */
public record HeldRole(
        RoleGrant grant, String officeName, @Nullable UnitLabel unit) {}
