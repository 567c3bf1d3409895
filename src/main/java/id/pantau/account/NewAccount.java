package id.pantau.account;

import id.pantau.shared.RoleGrant;
import java.util.Set;

/**
 * An account to be made.
 *
 * @param username what is typed at sign-in
 * @param name as shown beside what the person does; an office usually writes the position
 */
public record NewAccount(String username, String name, Set<RoleGrant> grants) {

    public NewAccount {
        grants = Set.copyOf(grants);
    }
}
