package id.pantau.account;

import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do with its own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

    private static final int SHORTEST_PASSWORD = 10;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SessionCurrentUser session;

    OwnAccountService(AccountRepository accounts, PasswordEncoder passwords, SessionCurrentUser session) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.session = session;
    }

    /**
     * Whether the present password was a one-time code, so that a new one must be chosen first.
     *
     * <p>Asked on the way to every page, the one for a database that does not answer included: it needs no database.
     */
    public boolean mustChangePassword() {
        return session.signedIn().map(SignedInUser::passwordExpired).orElse(false);
    }

    /**
     * Changes the person's own password.
     *
     * @throws DomainException when the present password is wrong or the new one is too short or the same
     */
    @Transactional
    public void changePassword(String present, String wanted) {
        SignedInUser user = session.signedIn().orElseThrow(NotFoundException::new);
        Account account = accounts.findById(user.actor().id().value()).orElseThrow(NotFoundException::new);
        if (!passwords.matches(present, account.passwordHash())) {
            throw new DomainException("account.password.wrong");
        }
        if (wanted.length() < SHORTEST_PASSWORD) {
            throw new DomainException("account.password.too-short", SHORTEST_PASSWORD);
        }
        if (wanted.equals(present)) {
            throw new DomainException("account.password.unchanged");
        }
        String hash = String.valueOf(passwords.encode(wanted));
        account.changePassword(hash);
        user.passwordChanged(hash);
    }
}
