package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.office.OfficeSetup;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UserId;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.CannotCreateTransactionException;

@SpringBootTest
@Import(JakartaBarat.class)
class RoleRefreshModuleTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeSetup offices;

    @Autowired
    private SessionRefresh refresh;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountUserDetails users;

    @Autowired
    private OwnAccountService ownAccount;

    @Autowired
    private FilterChainProxy filters;

    private final MockHttpSession session = new MockHttpSession();
    private String username;
    private String admin;
    private String password = "";

    @BeforeEach
    void signIn() {
        RoleGrant national = RoleGrant.of(Role.NATIONAL_ADMIN, offices.nationalOffice());
        admin = jakartaBarat.account("admin", national);
        username = jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, offices.nationalOffice()));
        jakartaBarat.signIn(username);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPageComesThroughTheFilter() {
        assertThat(filters.getFilters("/akun")).hasAtLeastOneElementOfType(RoleRefreshFilter.class);
    }

    @Test
    void anUnchangedPersonGoesOnAsItIs() throws Exception {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();

        serve();

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(before);
    }

    @Test
    void theNextRequestActsWithTheRolesGivenMeanwhile() throws Exception {
        RoleGrant inspector = RoleGrant.of(Role.INSPECTOR, offices.nationalOffice());
        asAdmin(() -> accounts.change(new AccountChange(
                id(), users.loadUserByUsername(username).edition(), "Pemeriksa", Set.of(inspector), false)));

        serve();

        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        assertThat(now.getAuthorities()).extracting("authority").containsExactly("ROLE_INSPECTOR");
        SecurityContext kept = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(kept.getAuthentication()).isSameAs(now);
    }

    @Test
    void theSessionOfADeactivatedPersonEnds() throws Exception {
        asAdmin(() -> accounts.deactivate(id()));

        serve();

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void theSessionEndsWhenSomebodyElseSetAPassword() throws Exception {
        asAdmin(() -> accounts.resetPassword(id()));

        serve();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoChangesTheOwnPasswordStaysSignedIn() throws Exception {
        asAdmin(() -> password = accounts.resetPassword(id()));
        jakartaBarat.signIn(username);

        ownAccount.changePassword(password, "kata sandi yang panjang");
        serve();

        assertThat(session.isInvalid()).isFalse();
        assertThat(ownAccount.mustChangePassword()).isFalse();
    }

    @Test
    void withoutADatabaseThePersonStaysWhoItIs() {
        SignedInUser user = users.loadUserByUsername(username);
        AccountRepository away = (AccountRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AccountRepository.class}, (proxy, method, arguments) -> {
                    throw new CannotCreateTransactionException("away");
                });

        assertThat(new SessionRefresh(away, users).now(user)).containsSame(user);
    }

    private void serve() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/akun");
        request.setServletPath("/akun");
        request.setSession(session);
        new RoleRefreshFilter(refresh).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private UserId id() {
        return users.loadUserByUsername(username).actor().id();
    }

    private void asAdmin(Runnable work) {
        jakartaBarat.as(admin, () -> {
            work.run();
            return true;
        });
    }
}
