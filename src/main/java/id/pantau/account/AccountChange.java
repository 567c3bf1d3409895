package id.pantau.account;

import id.pantau.shared.RoleGrant;
import id.pantau.shared.UserId;
import java.util.Set;

/**
 * What an account is to be called and which roles it is to hold.
 *
 * @param edition the one the administrator saw
 * @param roles all those that the administrator may change; others of the account stay
 * @param givesUpOwnAdministration whether the administrator knows that it loses an admin role of its own
 */
public record AccountChange(
        UserId account, long edition, String name, Set<RoleGrant> roles, boolean givesUpOwnAdministration) {

    public AccountChange {
        roles = Set.copyOf(roles);
    }
}
