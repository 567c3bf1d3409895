package id.pantau.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class UnitServiceModuleTest {

    private static final FiscalYear YEAR = JakartaBarat.YEAR;
    private static final FiscalYear NEXT = new FiscalYear(YEAR.value() + 1);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private UnitService units;

    @Autowired
    private OfficeService offices;

    @Autowired
    private JdbcClient database;

    private OfficeId office;

    @BeforeEach
    void signInAsOfficeAdministrator() {
        office = jakartaBarat.office();
        signIn(RoleGrant.of(Role.OFFICE_ADMIN, office));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStructureIsPutTogetherAndReadInItsOrder() {
        UnitId secretariat = add("Sekretariat", UnitKind.SECRETARIAT, null);
        UnitId division = add("Bagian Keuangan, Umum dan Logistik", UnitKind.DIVISION, secretariat);
        UnitId portfolio = add("Divisi Hukum dan Pengawasan", UnitKind.PORTFOLIO, null);
        UnitId finance = add("Subbagian Keuangan", UnitKind.SECTION, division);
        UnitId general = add("Subbagian Umum dan Logistik", UnitKind.SECTION, division);
        assertThat(order()).containsExactly(secretariat, division, finance, general, portfolio);

        units.moveUp(general);
        units.moveUp(general);
        assertThat(order()).containsExactly(secretariat, division, general, finance, portfolio);

        units.moveDown(general);
        units.change(finance, new UnitChange("Subbagian  Keuangan", UnitKind.SECTION, secretariat));
        assertThat(order()).containsExactly(secretariat, division, general, finance, portfolio);
        assertThat(unit(finance).parent()).isEqualTo(secretariat);
        assertThat(unit(finance).name()).isEqualTo("Subbagian Keuangan");
    }

    @Test
    void whatDoesNotStandBelowAnotherIsRefused() {
        UnitId portfolio = add("Divisi Hukum", UnitKind.PORTFOLIO, null);
        UnitId division = add("Bagian Hukum", UnitKind.DIVISION, null);
        UnitId section = add("Subbagian Hukum", UnitKind.SECTION, division);

        refused("office.unit.not-below", () -> add("Subbagian SDM", UnitKind.SECTION, portfolio));
        refused(
                "office.unit.not-below",
                () -> units.change(division, new UnitChange("Bagian Hukum", UnitKind.DIVISION, section)));
        refused(
                "office.unit.not-below",
                () -> units.change(division, new UnitChange("Bagian Hukum", UnitKind.SECTION, null)));
        refusedAsUnknown(() -> add("Subbagian SDM", UnitKind.SECTION, new UnitId(Long.MAX_VALUE)));
    }

    @Test
    void namesAreThereAndOnlyOnceHoweverTheyAreAbbreviated() {
        UnitId unit = add("Sub Bagian SDM", UnitKind.SECTION, null);

        refused("office.unit.name.taken", () -> add("Subbag SDM", UnitKind.SECTION, null));
        refused("office.unit.name.missing", () -> add("  ", UnitKind.SECTION, null));
        refused("office.unit.name.too-long", () -> add("x".repeat(201), UnitKind.SECTION, null));
        units.change(unit, new UnitChange("SUBBAG SDM", UnitKind.SECTION, null));
        assertThat(unit(unit).name()).isEqualTo("SUBBAG SDM");
    }

    @Test
    void aRenamedUnitIsStillFoundByTheNameInItsDocuments() {
        UnitId unit = add("Sub Bagian SDM", UnitKind.SECTION, null);

        units.change(unit, new UnitChange("Sub Bagian Kepegawaian", UnitKind.SECTION, null));

        assertThat(offices.ensureOwner(office, YEAR, "Subbag SDM")).isEqualTo(OwnerUnits.of(Set.of(unit)));
        RememberedOwner former = page(YEAR).remembered(unit).getFirst();
        units.forgetOwner(former.id());
        assertThat(page(YEAR).remembered()).isEmpty();
    }

    @Test
    void aUnitGoesWithTheTextsThatMeantOnlyIt() {
        UnitId gone = add("Subbag SDM", UnitKind.SECTION, null);
        UnitId stays = add("Subbag Umum", UnitKind.SECTION, null);
        offices.rememberOwner(office, YEAR, "Kepegawaian", OwnerUnits.of(Set.of(gone)));
        offices.rememberOwner(office, YEAR, "SDM dan Umum", OwnerUnits.of(Set.of(gone, stays)));

        units.remove(gone);

        assertThat(order()).containsExactly(stays);
        assertThat(page(YEAR).remembered()).singleElement().satisfies(owner -> {
            assertThat(owner.text()).isEqualTo("SDM dan Umum");
            assertThat(owner.units()).isEqualTo(OwnerUnits.of(Set.of(stays)));
        });
    }

    @Test
    void whatIsStillUsedIsNotRemovedAndTheReasonIsNamed() {
        Imported imported = jakartaBarat.imported();
        signIn(RoleGrant.of(Role.PLANNER, imported.office()));
        UnitSummary owner = offices.units(imported.office(), YEAR).getFirst();
        assertThatThrownBy(() -> units.remove(owner.id())).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("office.unit.owns-rows");
            assertThat(refused.arguments()).hasSize(3).contains(owner.name());
        });

        signIn(RoleGrant.of(Role.OFFICE_ADMIN, office));
        UnitId above = add("Bagian Hukum", UnitKind.DIVISION, null);
        UnitId held = add("Subbagian Hukum", UnitKind.SECTION, above);
        jakartaBarat.account("kasubbag", RoleGrant.of(Role.REPORTER, office, held));
        refused("office.unit.has-units", () -> units.remove(above));
        refused("account.unit.in-use", () -> units.remove(held));
    }

    @Test
    void whatNobodySpeaksForIsCaughtByTheDatabase() {
        UnitId unit = add("Subbagian Hukum", UnitKind.SECTION, null);
        database.sql("create table if not exists unit_of_nobody (unit_id bigint, foreign key (unit_id) references"
                        + " office_unit (id))")
                .update();
        database.sql("insert into unit_of_nobody values (:id)")
                .param("id", unit.value())
                .update();
        try {
            refused("office.unit.in-use", () -> units.remove(unit));
        } finally {
            database.sql("drop table unit_of_nobody").update();
        }
    }

    @Test
    void aYearWithoutUnitsTakesThoseOfTheYearBeforeOver() {
        UnitId division = add("Bagian Hukum", UnitKind.DIVISION, null);
        UnitId section = add("Subbagian SDM", UnitKind.SECTION, division);
        offices.rememberOwner(office, YEAR, "Kepegawaian", OwnerUnits.of(Set.of(section)));
        assertThat(page(NEXT).copyFrom()).isEqualTo(YEAR);

        assertThat(units.copyFromEarlier(office, NEXT)).isEqualTo(2);

        List<UnitSummary> copied = offices.units(office, NEXT);
        assertThat(copied).extracting(UnitSummary::name).containsExactly("Bagian Hukum", "Subbagian SDM");
        assertThat(copied.getLast().parent()).isEqualTo(copied.getFirst().id());
        assertThat(copied).extracting(UnitSummary::id).doesNotContain(division, section);
        assertThat(offices.ensureOwner(office, NEXT, "Kepegawaian"))
                .isEqualTo(OwnerUnits.of(Set.of(copied.getLast().id())));
        refused("office.units.copy.not-empty", () -> units.copyFromEarlier(office, NEXT));
        refused("office.units.copy.nothing", () -> units.copyFromEarlier(office, new FiscalYear(2001)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyPlannersAndAdministratorsKeepUnits(Role role) {
        UnitId unit = add("Subbagian Hukum", UnitKind.SECTION, null);
        offices.rememberOwner(office, YEAR, "Hukum", OwnerUnits.of(Set.of(unit)));
        long owner = page(YEAR).remembered().getFirst().id();
        UnitChange change = new UnitChange("Subbagian Umum", UnitKind.SECTION, null);
        signIn(RoleGrant.of(role, office));

        if (Set.of(Role.PLANNER, Role.OFFICE_ADMIN, Role.NATIONAL_ADMIN).contains(role)) {
            assertThat(page(YEAR).editable()).isTrue();
            units.add(office, YEAR, change);
            return;
        }
        assertThat(page(YEAR).editable()).isFalse();
        assertThat(page(YEAR).tree().isEmpty()).isFalse();
        refusedEverything(unit, owner, change);
    }

    @Test
    void anotherOfficeIsUnknown() {
        UnitId unit = add("Subbagian Hukum", UnitKind.SECTION, null);
        offices.rememberOwner(office, YEAR, "Hukum", OwnerUnits.of(Set.of(unit)));
        long owner = page(YEAR).remembered().getFirst().id();
        signIn(RoleGrant.of(Role.OFFICE_ADMIN, jakartaBarat.office()));

        refusedAsUnknown(() -> page(YEAR));
        refusedEverything(unit, owner, new UnitChange("Subbagian Umum", UnitKind.SECTION, null));
    }

    private void refusedEverything(UnitId unit, long owner, UnitChange change) {
        refusedAsUnknown(() -> units.add(office, YEAR, change));
        refusedAsUnknown(() -> units.change(unit, change));
        refusedAsUnknown(() -> units.moveUp(unit));
        refusedAsUnknown(() -> units.moveDown(unit));
        refusedAsUnknown(() -> units.remove(unit));
        refusedAsUnknown(() -> units.copyFromEarlier(office, NEXT));
        refusedAsUnknown(() -> units.forgetOwner(owner));
    }

    private void signIn(RoleGrant grant) {
        jakartaBarat.signIn(jakartaBarat.account("seseorang", grant));
    }

    private UnitId add(String name, UnitKind kind, UnitId parent) {
        return units.add(office, YEAR, new UnitChange(name, kind, parent));
    }

    private OfficeUnits page(FiscalYear year) {
        return units.units(office, year);
    }

    private UnitSummary unit(UnitId id) {
        return page(YEAR).tree().unit(id).orElseThrow();
    }

    private List<UnitId> order() {
        return offices.units(office, YEAR).stream().map(UnitSummary::id).toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(DomainException.class).hasMessage(key);
    }

    private static void refusedAsUnknown(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }
}
