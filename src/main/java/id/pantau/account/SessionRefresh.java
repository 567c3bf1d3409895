package id.pantau.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells what has become of a signed-in person since its session last asked, in one indexed look-up. */
@Component
class SessionRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRefresh.class);

    private final AccountRepository accounts;
    private final AccountUserDetails users;

    SessionRefresh(AccountRepository accounts, AccountUserDetails users) {
        this.accounts = accounts;
        this.users = users;
    }

    /** The person as it is now; empty when its session has to end: deactivated, or given another password. */
    Optional<SignedInUser> now(SignedInUser user) {
        try {
            return accounts.activeEdition(user.actor().id().value())
                    .flatMap(edition -> edition == user.edition() ? Optional.of(user) : again(user));
        } catch (DataAccessException | TransactionException away) {
            // without its database Pantau serves nothing but the page that says so
            LOG.debug("Roles could not be looked up", away);
            return Optional.of(user);
        }
    }

    private Optional<SignedInUser> again(SignedInUser user) {
        return Optional.of(users.loadUserByUsername(user.getUsername()))
                .filter(SignedInUser::isEnabled)
                .filter(changed -> changed.getPassword().equals(user.getPassword()));
    }
}
