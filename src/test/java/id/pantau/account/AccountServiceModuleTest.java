package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.office.OfficeService;
import id.pantau.office.OfficeSetup;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.shared.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class AccountServiceModuleTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountUserDetails users;

    @Autowired
    private OfficeService offices;

    @Autowired
    private OfficeSetup setup;

    @Autowired
    private OwnAccountService ownAccount;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TokenOwners tokenOwners;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private JdbcClient database;

    private OfficeId office;
    private OfficeId other;

    @BeforeEach
    void signInAsOfficeAdministrator() {
        office = jakartaBarat.office();
        other = jakartaBarat.office();
        signIn(RoleGrant.of(Role.OFFICE_ADMIN, office));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewAccountSignsInOnceWithTheIssuedPasswordAndMustReplaceIt() {
        String username = name();

        String password = accounts.create(new NewAccount(username, "Perencana", Set.of(planner(office))));

        jakartaBarat.signIn(username);
        assertThat(ownAccount.mustChangePassword()).isTrue();
        ownAccount.changePassword(password, "kata sandi yang panjang");
        assertThat(ownAccount.mustChangePassword()).isFalse();
        assertThat(currentUser.require().grants()).containsExactly(planner(office));
    }

    @Test
    void anOfficeAdministratorGrantsNothingOutsideTheOffice() {
        refusedAsUnknown(() -> accounts.create(new NewAccount(name(), "Perencana", Set.of(planner(other)))));
        refusedAsUnknown(() -> accounts.create(
                new NewAccount(name(), "Admin", Set.of(RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice())))));
        refusedAsUnknown(() ->
                accounts.create(new NewAccount(name(), "Admin", Set.of(RoleGrant.of(Role.NATIONAL_ADMIN, office)))));
        refusedAsUnknown(() -> accounts.create(
                new NewAccount(name(), "Kasubbag", Set.of(RoleGrant.of(Role.REPORTER, office, unitOf(other))))));
    }

    @Test
    void anOfficeAdministratorNeitherSeesNorTouchesAccountsOfOthers() {
        UserId stranger = id(jakartaBarat.account("lain", planner(other)));

        assertThat(page("")).noneMatch(account -> account.id().equals(stranger));
        refusedAsUnknown(() -> accounts.change(change(stranger, 0, planner(office))));
        refusedAsUnknown(() -> accounts.resetPassword(stranger));
        refusedAsUnknown(() -> accounts.deactivate(stranger));
        refusedAsUnknown(() -> accounts.reactivate(stranger));
        refusedAsUnknown(() -> accounts.count(new AccountSearch("", other)));
    }

    @Test
    void ofAnAccountWithRolesElsewhereOnlyTheOwnOnesAreSeenAndChanged() {
        RoleGrant elsewhere = RoleGrant.of(Role.OFFICE_ADMIN, other);
        String username = jakartaBarat.account("dua", planner(office), elsewhere);
        AccountSummary seen = find(username);

        assertThat(seen.whole()).isFalse();
        assertThat(seen.roles()).extracting(HeldRole::grant).containsExactly(planner(office));
        accounts.change(new AccountChange(
                seen.id(), seen.edition(), "Nama lain", Set.of(RoleGrant.of(Role.SECRETARY, office)), false));

        assertThat(grants(username)).containsExactlyInAnyOrder(RoleGrant.of(Role.SECRETARY, office), elsewhere);
        assertThat(find(username).name()).isEqualTo("dua");
        refused("account.not-whole", () -> accounts.resetPassword(seen.id()));
        refused("account.not-whole", () -> accounts.deactivate(seen.id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICE_ADMIN", "NATIONAL_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoAdministersNothingHasNoAccountsToKeep(Role role) {
        UserId colleague = id(jakartaBarat.account("rekan", planner(office)));
        signIn(RoleGrant.of(role, office));

        refusedAsUnknown(() -> accounts.page(new AccountSearch("", null), 0, 10));
        refusedAsUnknown(() -> accounts.count(new AccountSearch("", null)));
        refusedAsUnknown(() -> accounts.offices());
        refusedAsUnknown(() -> accounts.roles());
        refusedAsUnknown(() -> accounts.create(new NewAccount(name(), "Perencana", Set.of(planner(office)))));
        refusedAsUnknown(() -> accounts.change(change(colleague, 0, planner(office))));
        refusedAsUnknown(() -> accounts.resetPassword(colleague));
        refusedAsUnknown(() -> accounts.deactivate(colleague));
        refusedAsUnknown(() -> accounts.reactivate(colleague));
    }

    @Test
    void aNationalAdministratorKeepsEveryAccount() {
        UserId planner = id(jakartaBarat.account("perencana", planner(office)));
        signIn(RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice()));

        accounts.change(change(planner, edition(planner), planner(other)));
        accounts.deactivate(planner);
        accounts.reactivate(planner);

        assertThat(accounts.roles()).contains(Role.NATIONAL_ADMIN);
        assertThat(accounts.offices()).extracting("id").contains(office, other);
    }

    @Test
    void administrationAloneOpensNoFigures() {
        assertThat(offices.readsWhole(office)).isFalse();
        signIn(RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice()));
        assertThat(offices.readsWhole(office)).isFalse();
    }

    @Test
    void rolesOfUnitsNeedOneAndOthersHaveNone() {
        UnitId unit = unitOf(office);

        refused("account.roles.missing", () -> create());
        refused("account.roles.unit-missing", () -> create(RoleGrant.of(Role.REPORTER, office)));
        refused("account.roles.unit-extra", () -> create(RoleGrant.of(Role.SECRETARY, office, unit)));
        create(RoleGrant.of(Role.REPORTER, office, unit), planner(office));
        signIn(RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice()));
        refused("account.roles.not-national", () -> create(RoleGrant.of(Role.NATIONAL_ADMIN, office)));
        refusedAsUnknown(() -> create(RoleGrant.of(Role.REPORTER, other, unit)));
        refusedAsUnknown(() -> create(planner(new OfficeId(Long.MAX_VALUE))));
    }

    @Test
    void userNamesAreUsableAndTakenOnce() {
        String taken = jakartaBarat.account("perencana", planner(other));

        refused("account.username.taken", () -> accounts.create(account(taken.toUpperCase(Locale.ROOT))));
        refused("account.username.unusable", () -> accounts.create(account("a b c")));
        refused("account.username.unusable", () -> accounts.create(account("ab")));
        refused("account.name.unusable", () -> accounts.create(new NewAccount(name(), " ", Set.of(planner(office)))));
    }

    @Test
    void nobodyLosesItsOwnAdministrationUnawares() {
        UserId own = currentUser.require().id();

        refused("account.deactivate.own", () -> accounts.deactivate(own));
        refused("account.roles.own-administration", () -> accounts.change(change(own, edition(own), planner(office))));

        accounts.change(new AccountChange(own, edition(own), "Admin", Set.of(planner(office)), true));
        assertThat(stored(own)).isEqualTo("PLANNER");
    }

    @Test
    void theLastNationalAdministratorStays() {
        RoleGrant national = RoleGrant.of(Role.NATIONAL_ADMIN, setup.nationalOffice());
        UserId last = id(jakartaBarat.account("terakhir", national));
        UserId spare = id(jakartaBarat.account("cadangan", national));
        signIn(national);
        UserId own = currentUser.require().id();
        String others = "active = 1 and id in (select account_id from account_grant where role = 'NATIONAL_ADMIN')"
                + " and id not in (" + last.value() + "," + spare.value() + ")";
        var away = database.sql("select id from account where " + others)
                .query(Long.class)
                .list();
        database.sql("update account set active = 0 where " + others).update();
        try {
            accounts.deactivate(spare);
            refused("account.last-national-administrator", () -> accounts.deactivate(last));
            refused(
                    "account.last-national-administrator",
                    () -> accounts.change(change(last, edition(last), planner(office))));
            assertThat(away).contains(own.value());
        } finally {
            database.sql("update account set active = 1 where id in (:ids)")
                    .param("ids", away)
                    .update();
        }
    }

    @Test
    void aDeactivatedAccountIsRefusedAtTheDoorAndSoAreItsTokens() {
        String username = jakartaBarat.account("perencana", planner(office));
        String token = jakartaBarat.as(username, () -> tokens.issue("BI"));
        assertThat(tokenOwners.owner(token)).isPresent();

        accounts.deactivate(id(username));
        assertThat(users.loadUserByUsername(username).isEnabled()).isFalse();
        assertThat(tokenOwners.owner(token)).isEmpty();

        accounts.reactivate(id(username));
        assertThat(users.loadUserByUsername(username).isEnabled()).isTrue();
        assertThat(tokenOwners.owner(token)).isPresent();
    }

    @Test
    void aRoleHeldForAWholeOfficeIsReallyTakenAway() {
        String username = jakartaBarat.account("rangkap", planner(office), RoleGrant.of(Role.SECRETARY, office));

        accounts.change(change(id(username), edition(id(username)), planner(office)));

        assertThat(stored(id(username))).isEqualTo("PLANNER");
    }

    @Test
    void whoSawAnEarlierStateChangesNothing() {
        UserId id = id(jakartaBarat.account("perencana", planner(office)));
        long seen = edition(id);
        accounts.change(change(id, seen, RoleGrant.of(Role.SECRETARY, office)));

        assertThatThrownBy(() -> accounts.change(change(id, seen, planner(office))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aSearchFindsNamesAndUserNamesAndTakesWildcardsLiterally() {
        String username = jakartaBarat.account("Kasubbag_100%", planner(office));

        assertThat(page("bbag_100%")).extracting(AccountSummary::username).containsExactly(username);
        assertThat(page("100%-")).extracting(AccountSummary::username).containsExactly(username);
        assertThat(page("bbagX100")).isEmpty();
    }

    private void signIn(RoleGrant grant) {
        jakartaBarat.signIn(jakartaBarat.account("seseorang", grant));
    }

    private void create(RoleGrant... grants) {
        accounts.create(new NewAccount(name(), "Seseorang", Set.of(grants)));
    }

    private NewAccount account(String username) {
        return new NewAccount(username, "Seseorang", Set.of(planner(office)));
    }

    private static AccountChange change(UserId id, long edition, RoleGrant... grants) {
        return new AccountChange(id, edition, "Seseorang", Set.of(grants), false);
    }

    private static RoleGrant planner(OfficeId office) {
        return RoleGrant.of(Role.PLANNER, office);
    }

    private UnitId unitOf(OfficeId where) {
        String planner = jakartaBarat.account("perencana", planner(where));
        return jakartaBarat
                .as(planner, () -> offices.ensureOwner(where, JakartaBarat.YEAR, "Sub Bagian SDM"))
                .units()
                .iterator()
                .next();
    }

    private List<AccountSummary> page(String text) {
        return accounts.page(new AccountSearch(text, null), 0, 50);
    }

    private AccountSummary find(String username) {
        return page(username).getFirst();
    }

    private Set<RoleGrant> grants(String username) {
        return users.loadUserByUsername(username).actor().grants();
    }

    private UserId id(String username) {
        return users.loadUserByUsername(username).actor().id();
    }

    private long edition(UserId id) {
        return database.sql("select edition from account where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private String stored(UserId id) {
        return database.sql("select group_concat(role order by role) from account_grant where account_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static String name() {
        return "akun-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private static void refusedAsUnknown(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }
}
