package id.pantau.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.planning.JakartaBarat;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(JakartaBarat.class)
class OwnerTextsModuleTest {

    private static final FiscalYear YEAR = JakartaBarat.YEAR;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeService offices;

    private OfficeId office;

    @BeforeEach
    void signInAsPlanner() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRememberedTextIsAskedBeforeANameIsAdded() {
        UnitId unit = unit("Sub Bagian SDM");

        offices.rememberOwner(office, YEAR, "Subbag  Kepegawaian", OwnerUnits.of(Set.of(unit)));

        assertThat(offices.ensureOwner(office, YEAR, "SUB BAGIAN KEPEGAWAIAN").units())
                .containsExactly(unit);
        assertThat(offices.units(office, YEAR)).hasSize(1);
    }

    @Test
    void oneTextMayMeanSeveralUnitsAndIsRememberedAnew() {
        UnitId finance = unit("Subbag Keuangan");
        UnitId general = unit("Subbag Umum");
        String text = "Subbag Keuangan dan Subbag Umum";

        offices.rememberOwner(office, YEAR, text, OwnerUnits.ALL);
        offices.rememberOwner(office, YEAR, text, OwnerUnits.of(Set.of(finance, general)));

        assertThat(offices.ensureOwner(office, YEAR, text)).isEqualTo(OwnerUnits.of(Set.of(finance, general)));
        assertThat(suggestion(text).match()).isEqualTo(OwnerUnits.of(Set.of(finance, general)));
    }

    @Test
    void whatIsCertainIsToldFromWhatIsOnlyLikely() {
        UnitId unit = unit("Sub Bagian Keuangan, Umum, dan Logistik");
        unit("Sub Bagian SDM");

        assertThat(suggestion("Subbag Keuangan, Umum & Logistik").match()).isEqualTo(OwnerUnits.of(Set.of(unit)));
        assertThat(suggestion("Semua Sub Bgaian").match()).isEqualTo(OwnerUnits.ALL);
        OwnerSuggestion likely = suggestion("Subbag Logistik, Umum dan Keu.");
        assertThat(likely.match()).isNull();
        assertThat(likely.likely())
                .singleElement()
                .satisfies(best -> assertThat(best.unit().id()).isEqualTo(unit));
        assertThat(suggestion("Subbag Keuangan").match()).isNull();
        assertThat(suggestion("Subbag Keuangan").likely()).isEmpty();
        assertThat(suggestion("Subbag Keuangan").candidates()).hasSize(2);
    }

    @Test
    void anotherYearRemembersNothing() {
        offices.rememberOwner(office, YEAR, "Kepegawaian", OwnerUnits.of(Set.of(unit("Sub Bagian SDM"))));

        assertThat(offices.ownerSuggestions(office, new FiscalYear(2025), List.of("Kepegawaian")))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.match()).isNull());
    }

    @Test
    void aTextIsNotRememberedWithoutAUnitOrWithOneOfAnotherYear() {
        UnitId other = offices.ensureOwner(office, new FiscalYear(2025), "Subbag SDM").units().stream()
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> offices.rememberOwner(office, YEAR, "SDM", OwnerUnits.of(Set.of())))
                .isInstanceOf(DomainException.class)
                .hasMessage("office.owner.units.missing");
        assertThatThrownBy(() -> offices.rememberOwner(office, YEAR, " - ", OwnerUnits.ALL))
                .hasMessage("office.owner.text.unusable");
        assertThatThrownBy(() -> offices.rememberOwner(office, YEAR, "SDM", OwnerUnits.of(Set.of(other))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameTooLongForAUnitIsRefusedInWords() {
        assertThatThrownBy(() -> offices.ensureOwner(office, YEAR, "Subbag " + "x".repeat(200)))
                .hasMessage("office.unit.name.too-long");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "OFFICE_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersThanPlannersAndAdministratorsOfTheOfficeRememberNothing(Role role) {
        UnitId unit = unit("Sub Bagian SDM");
        jakartaBarat.signIn(jakartaBarat.account("lain", RoleGrant.of(role, office)));

        assertThatThrownBy(() -> offices.rememberOwner(office, YEAR, "SDM", OwnerUnits.of(Set.of(unit))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPlannerOfAnotherOfficeNeitherRemembersNorReads() {
        OfficeId other = jakartaBarat.office();

        assertThatThrownBy(() -> offices.rememberOwner(other, YEAR, "SDM", OwnerUnits.ALL))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offices.ownerSuggestions(other, YEAR, List.of("SDM")))
                .isInstanceOf(NotFoundException.class);
    }

    private OwnerSuggestion suggestion(String text) {
        return offices.ownerSuggestions(office, YEAR, List.of(text)).getFirst();
    }

    private UnitId unit(String name) {
        return offices.ensureOwner(office, YEAR, name).units().stream()
                .findFirst()
                .orElseThrow();
    }
}
