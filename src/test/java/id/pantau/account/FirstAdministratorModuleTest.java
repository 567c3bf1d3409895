package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.office.OfficeSetup;
import id.pantau.shared.DomainException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class FirstAdministratorModuleTest {

    @Autowired
    private FirstAdministrator administrator;

    @Autowired
    private OfficeSetup offices;

    @Autowired
    private AccountUserDetails accounts;

    @Autowired
    private OwnAccountService ownAccount;

    @Autowired
    private PasswordEncoder passwords;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOneTimeCodeIsRenewedUntilItHasBeenReplaced() {
        String first = administrator.ensure(offices.nationalOffice()).orElseThrow();
        String second = administrator.ensure(offices.nationalOffice()).orElseThrow();

        assertThat(second).isNotEqualTo(first).hasSize(16);
        SignedInUser admin = signIn();
        assertThat(passwords.matches(first, admin.getPassword())).isFalse();
        assertThat(passwords.matches(second, admin.getPassword())).isTrue();
        assertThat(ownAccount.mustChangePassword()).isTrue();
        assertThat(admin.actor().grants()).containsExactly(RoleGrant.of(Role.NATIONAL_ADMIN, offices.nationalOffice()));

        refused(second, "pendek", "account.password.too-short");
        refused(second, second, "account.password.unchanged");
        refused("bukan kodenya", "kata sandi yang panjang", "account.password.wrong");
        assertThat(ownAccount.mustChangePassword()).isTrue();

        ownAccount.changePassword(second, "kata sandi yang panjang");

        assertThat(ownAccount.mustChangePassword()).isFalse();
        assertThat(administrator.ensure(offices.nationalOffice())).isEmpty();
        assertThat(passwords.matches("kata sandi yang panjang", signIn().getPassword()))
                .isTrue();
    }

    private void refused(String present, String wanted, String key) {
        assertThatThrownBy(() -> ownAccount.changePassword(present, wanted))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    private SignedInUser signIn() {
        SignedInUser admin = accounts.loadUserByUsername(FirstAdministrator.USERNAME);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        return admin;
    }
}
