package id.pantau.account;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UserId;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of an office or of the whole country, as their administrators keep them.
 *
 * <p>Every method throws {@link NotFoundException} for who administers nothing, and for accounts of others.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final AccountList list;
    private final RoleRules rules;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    AccountService(
            AccountRepository accounts,
            AccountList list,
            RoleRules rules,
            PasswordEncoder passwords,
            Clock clock,
            OfficeService offices,
            CurrentUser currentUser) {
        this.accounts = accounts;
        this.list = list;
        this.rules = rules;
        this.passwords = passwords;
        this.clock = clock;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    /** How many accounts a search finds, in one statement. */
    @Transactional(readOnly = true)
    public int count(AccountSearch search) {
        return list.count(scope(), search);
    }

    /**
     * A page of what a search finds, by name, in four statements.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<AccountSummary> page(AccountSearch search, int page, int size) {
        return list.page(currentUser.require(), search, page, size);
    }

    /** The offices in which the person may give roles, by code. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> offices() {
        AdminScope scope = scope();
        return offices.readable().stream()
                .filter(office -> scope.national() || scope.offices().contains(office.id()))
                .toList();
    }

    /** The roles the person may give. */
    public List<Role> roles() {
        boolean national = scope().national();
        return Arrays.stream(Role.values())
                .filter(role -> national || role != Role.NATIONAL_ADMIN)
                .toList();
    }

    /**
     * Makes an account.
     *
     * @return the one-time password, which is kept nowhere and cannot be shown again
     * @throws DomainException when the user name is unusable or taken, the name is missing, or a role is not sound
     */
    public String create(NewAccount account) {
        AdminScope scope = scope();
        String username = AccountNames.username(account.username());
        String name = AccountNames.name(account.name());
        requireGrantable(scope, account.grants());
        if (accounts.findByUsername(username).isPresent()) {
            throw new DomainException("account.username.taken", username);
        }
        String password = OneTimePassword.random();
        Account made = new Account(username, name, hash(password), true, clock.instant());
        made.holdExactly(account.grants());
        accounts.save(made);
        return password;
    }

    /**
     * Changes roles and, where nobody else administers the account too, its name; a signed-in person acts with the new ones from its next request on.
     *
     * @throws DomainException when a role is not sound, the last national administrator would go, or the person would
     *     lose an admin role of its own without saying that it knows
     * @throws OptimisticLockingFailureException when somebody changed the account meanwhile
     */
    public void change(AccountChange change) {
        Account account = visible(change.account());
        AdminScope scope = scope();
        if (account.edition() != change.edition()) {
            throw new OptimisticLockingFailureException("account changed meanwhile");
        }
        requireGrantable(scope, change.roles());
        Set<RoleGrant> before = account.grants();
        Set<RoleGrant> after = new HashSet<>(change.roles());
        before.stream().filter(grant -> !scope.mayGrant(grant)).forEach(after::add);
        boolean own = account.actor().id().equals(currentUser.require().id());
        if (own && !change.givesUpOwnAdministration() && !after.containsAll(administration(before))) {
            throw new DomainException("account.roles.own-administration");
        }
        if (after.stream().noneMatch(grant -> grant.role() == Role.NATIONAL_ADMIN)) {
            requireAnotherNationalAdministrator(account);
        }
        if (scope.covers(before)) {
            account.rename(AccountNames.name(change.name()));
        }
        account.holdExactly(after);
    }

    /**
     * Puts a one-time password in place of the present one; running sessions end.
     *
     * @return the password, which is kept nowhere and cannot be shown again
     * @throws DomainException when others administer roles of the account too
     */
    public String resetPassword(UserId id) {
        Account account = whole(id);
        String password = OneTimePassword.random();
        account.issueOneTimePassword(hash(password));
        return password;
    }

    /**
     * Lets nobody sign in with an account any more; its sessions end and its tokens are refused.
     *
     * @throws DomainException when it is the person's own, the last national administrator, or others administer it too
     */
    public void deactivate(UserId id) {
        Account account = whole(id);
        if (account.actor().id().equals(currentUser.require().id())) {
            throw new DomainException("account.deactivate.own");
        }
        requireAnotherNationalAdministrator(account);
        account.deactivate();
    }

    /** Lets an account sign in again, with the password and tokens it had. */
    public void reactivate(UserId id) {
        whole(id).reactivate();
    }

    private String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    private AdminScope scope() {
        return AdminScope.of(currentUser.require());
    }

    private Account visible(UserId id) {
        return accounts.findById(id.value())
                .filter(account -> scope().sees(account.grants()))
                .orElseThrow(NotFoundException::new);
    }

    private Account whole(UserId id) {
        Account account = visible(id);
        if (!scope().covers(account.grants())) {
            throw new DomainException("account.not-whole", account.actor().name());
        }
        return account;
    }

    private void requireGrantable(AdminScope scope, Set<RoleGrant> grants) {
        if (!scope.covers(grants)) {
            throw new NotFoundException();
        }
        rules.requireSound(grants);
    }

    private static List<RoleGrant> administration(Set<RoleGrant> grants) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.OFFICE_ADMIN || grant.role() == Role.NATIONAL_ADMIN)
                .toList();
    }

    private void requireAnotherNationalAdministrator(Account account) {
        Actor actor = account.actor();
        if (!account.active() || !actor.holds(Role.NATIONAL_ADMIN)) {
            return;
        }
        if (accounts.nationalAdministrators().stream()
                .allMatch(other -> other.id().equals(account.id()))) {
            throw new DomainException("account.last-national-administrator", actor.name());
        }
    }
}
