package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.office.OfficeSetup;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringBootTest
class ApiTokenServiceModuleTest {

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private TokenOwners owners;

    @Autowired
    private AccountSetup accounts;

    @Autowired
    private OfficeSetup offices;

    @Autowired
    private JdbcClient database;

    private String username;

    @BeforeEach
    void makeAnAccount() {
        username = account();
    }

    @Test
    void aTokenIsKeptAsItsHashOnly() {
        String token = as(username, () -> tokens.issue("Spreadsheet"));

        String stored = database.sql(
                        "select group_concat(concat_ws('|', id, account_id, name, token_hash)) from api_token")
                .query(String.class)
                .single();
        assertThat(stored).contains(TokenSecret.hash(token), "Spreadsheet").doesNotContain(token);
        assertThat(TokenSecret.hash(token)).matches("[0-9a-f]{64}");
    }

    @Test
    void usingATokenIsRecordedWithItsOwnersRoles() {
        String token = as(username, () -> tokens.issue("BI"));
        assertThat(own().lastUsedAt()).isNull();

        assertThat(owners.owner(token)).hasValueSatisfying(owner -> {
            assertThat(owner.getUsername()).isEqualTo(username);
            assertThat(owner.getAuthorities()).extracting("authority").containsExactly("ROLE_PLANNER");
        });

        assertThat(own().lastUsedAt()).isNotNull();
    }

    @Test
    void aRevokedTokenHasNoOwnerAndLeavesTheList() {
        String token = as(username, () -> tokens.issue("BI"));
        long id = own().id();

        as(username, () -> {
            tokens.revoke(id);
            return id;
        });

        assertThat(owners.owner(token)).isEmpty();
        assertThat(as(username, tokens::tokens)).isEmpty();
    }

    @Test
    void nobodyRevokesOrSeesTheTokenOfAnother() {
        String token = as(username, () -> tokens.issue("BI"));
        long id = own().id();
        String stranger = account();

        assertThat(as(stranger, tokens::tokens)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> {
                    tokens.revoke(id);
                    return id;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(owners.owner(token)).isPresent();
    }

    @Test
    void aTokenWithoutANameIsRefused() {
        assertThatThrownBy(() -> as(username, () -> tokens.issue(" "))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> as(username, () -> tokens.issue("x".repeat(101))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void nobodySignedInGetsNoToken() {
        assertThatThrownBy(() -> tokens.issue("BI")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private TokenSummary own() {
        return as(username, tokens::tokens).getFirst();
    }

    private String account() {
        String name = "perencana-" + UUID.randomUUID().toString().substring(0, 8);
        Set<RoleGrant> grants = Set.of(RoleGrant.of(Role.PLANNER, offices.nationalOffice()));
        accounts.create(new NewAccount(name, "Perencana", grants), "{noop}unused");
        return name;
    }

    private <T> T as(String who, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        accounts.actAs(who, () -> result.set(work.get()));
        return result.get();
    }
}
