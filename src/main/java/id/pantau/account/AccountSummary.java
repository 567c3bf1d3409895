package id.pantau.account;

import id.pantau.shared.UserId;
import java.util.List;

/**
 * An account as its administrator sees it.
 *
 * @param oneTime whether its password is a one-time one that has not been replaced
 * @param edition counts its changes
 * @param roles those the administrator may change, in the order of roles
 * @param whole whether these are all: otherwise others administer password and state of the account
 * @param own whether it is the administrator's own
 */
public record AccountSummary(
        UserId id,
        String username,
        String name,
        boolean active,
        boolean oneTime,
        long edition,
        List<HeldRole> roles,
        boolean whole,
        boolean own) {}
