package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.office.OfficeSetup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(properties = "pantau.admin.password=kata sandi dari kantor")
class ConfiguredAdministratorModuleTest {

    @Autowired
    private FirstAdministrator administrator;

    @Autowired
    private OfficeSetup offices;

    @Autowired
    private AccountUserDetails accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void aConfiguredPasswordNeedsNoCodeAndNoChange() {
        assertThat(administrator.ensure(offices.nationalOffice())).isEmpty();
        SignedInUser admin = accounts.loadUserByUsername(FirstAdministrator.USERNAME);

        assertThat(passwords.matches("kata sandi dari kantor", admin.getPassword()))
                .isTrue();
        assertThat(admin.passwordExpired()).isFalse();
    }
}
