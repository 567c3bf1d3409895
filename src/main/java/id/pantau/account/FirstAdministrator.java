package id.pantau.account;

import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes sure that somebody can sign in to a new installation.
 *
 * <p>The first account is {@code admin}. Its password is the one configured, or a one-time code that is printed at
 * start until it has been used and must then be replaced.
 */
@Component
public class FirstAdministrator {

    static final String USERNAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountSetup setup;
    private final AccountRepository accounts;
    private final String configuredPassword;

    FirstAdministrator(
            AccountSetup setup,
            AccountRepository accounts,
            @Value("${pantau.admin.password:}") String configuredPassword) {
        this.setup = setup;
        this.accounts = accounts;
        this.configuredPassword = configuredPassword;
    }

    /**
     * Makes the first administrator of the given national office, unless there are accounts already.
     *
     * @return the one-time code to print, empty when a password was configured or the account is in use
     */
    @Transactional
    public Optional<String> ensure(OfficeId nationalOffice) {
        Optional<Account> present = accounts.findByUsername(USERNAME);
        if (present.isEmpty() && accounts.count() == 0) {
            return make(nationalOffice);
        }
        return present.filter(Account::passwordExpired).map(this::renewCode);
    }

    private Optional<String> make(OfficeId office) {
        NewAccount admin = new NewAccount(USERNAME, "Administrator", Set.of(RoleGrant.of(Role.NATIONAL_ADMIN, office)));
        if (!configuredPassword.isBlank()) {
            setup.create(admin, setup.hash(configuredPassword));
            LOG.info("Account '{}' made with the configured password", USERNAME);
            return Optional.empty();
        }
        String code = OneTimePassword.random();
        setup.create(admin, setup.hash(code), true);
        return Optional.of(code);
    }

    private String renewCode(Account admin) {
        String code = OneTimePassword.random();
        admin.issueOneTimePassword(setup.hash(code));
        return code;
    }
}
