package id.pantau.account;

import id.pantau.shared.UserId;
import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes accounts while the application starts, before anybody can sign in.
 *
 * <p>It asks for no rights, so nothing that serves a request may use it.
 */
@Component
@Transactional
public class AccountSetup {

    private final AccountRepository accounts;
    private final AccountUserDetails userDetails;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountSetup(AccountRepository accounts, AccountUserDetails userDetails, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.userDetails = userDetails;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean nobodyCanSignIn() {
        return accounts.count() == 0;
    }

    public String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    /**
     * Makes an account.
     *
     * @param passwordHash from {@link #hash}; several accounts may share one
     */
    public UserId create(NewAccount account, String passwordHash) {
        return create(account, passwordHash, false);
    }

    UserId create(NewAccount account, String passwordHash, boolean passwordExpired) {
        Account made = new Account(account.username(), account.name(), passwordHash, passwordExpired, clock.instant());
        made.grant(account.grants());
        return new UserId(accounts.save(made).id());
    }

    /** Does something as the named account, with exactly its rights; each thing in a transaction of its own, as it would be. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void actAs(String username, Runnable work) {
        SignedInUser user = userDetails.loadUserByUsername(username);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
