package id.pantau.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import id.pantau.office.OfficeService;
import id.pantau.office.OwnerUnits;
import id.pantau.office.UnitSummary;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.ErrorNotice;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import(JakartaBarat.class)
class UnitsViewTest extends SpringBrowserlessTest {

    private static final int STATEMENTS = 5;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private OfficeService offices;

    private OfficeId office;

    @BeforeEach
    void signIn() {
        office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("admin", RoleGrant.of(Role.OFFICE_ADMIN, office)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aUnitIsAddedUnderTheNameTheOfficeWrites() {
        open();
        assertThat($(EmptyState.class).all()).hasSize(1);

        add("Sub Bagian Keuangan, Umum, dan Logistik");

        assertThat($(UnitItem.class).all()).hasSize(1);
        assertThat(names()).containsExactly("Sub Bagian Keuangan, Umum, dan Logistik");
    }

    @Test
    void whatIsRefusedStaysInTheFormWithTheReason() {
        open();
        add("Sub Bagian SDM");

        add("Subbag SDM");

        assertThat(names()).containsExactly("Sub Bagian SDM");
        assertThat($(ErrorNotice.class).all()).hasSize(1);
        assertThat($(TextField.class).withCaption("Nama unit").single().getValue())
                .isEqualTo("Subbag SDM");
    }

    @Test
    void aUnitGoesOnlyAfterItWasConfirmed() {
        unit("Sub Bagian SDM");
        open();

        clickNamed("Hapus Sub Bagian SDM");
        assertThat(names()).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(names()).isEmpty();
    }

    @Test
    void aRememberedTextIsShownWithItsUnitAndCanBeForgotten() {
        UnitId unit = unit("Sub Bagian SDM");
        offices.rememberOwner(office, JakartaBarat.YEAR, "Kepegawaian", OwnerUnits.of(Set.of(unit)));
        open();
        assertThat($(OwnerTextList.class).all()).hasSize(1);

        clickNamed("Lupakan “Kepegawaian”");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(OwnerTextList.class).all()).isEmpty();
    }

    @Test
    void whoOnlyReadsSeesTheUnitsAndNoButton() {
        UnitId unit = unit("Sub Bagian SDM");
        jakartaBarat.signIn(jakartaBarat.account("kasubbag", RoleGrant.of(Role.REPORTER, office, unit)));

        open();

        assertThat($(UnitItem.class).all()).hasSize(1);
        assertThat($(Button.class).all().stream().map(Button::getText)).doesNotContain("Tambah unit");
        assertThat(named("Hapus Sub Bagian SDM")).isEmpty();
    }

    @Test
    void aYearWithoutUnitsOffersThoseOfTheYearBefore() {
        unit("Sub Bagian SDM");
        open(JakartaBarat.YEAR.value() + 1);

        test($(Button.class).withText("Salin dari tahun 2024").single()).click();

        assertThat($(UnitItem.class).all()).hasSize(1);
    }

    @Test
    void thePageIssuesTheSameStatementsHoweverManyUnitsAndTextsThereAre() {
        UnitId unit = unit("Sub Bagian SDM");
        offices.rememberOwner(office, JakartaBarat.YEAR, "Kepegawaian", OwnerUnits.of(Set.of(unit)));
        long few = statements();
        for (int i = 0; i < 20; i++) {
            offices.rememberOwner(office, JakartaBarat.YEAR, "Teks " + i, OwnerUnits.of(Set.of(unit("Subbag " + i))));
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(STATEMENTS);
    }

    private long statements() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        open();
        return statistics.getPrepareStatementCount();
    }

    private void open() {
        open(JakartaBarat.YEAR.value());
    }

    private void open(int year) {
        UI.getCurrent().navigate(UnitsView.class, OfficeNavigation.query(office, new FiscalYear(year)));
    }

    private void add(String name) {
        test($(Button.class).withText("Tambah unit").single()).click();
        test($(TextField.class).withCaption("Nama unit").single()).setValue(name);
        test($(Button.class).withText("Simpan").single()).click();
    }

    private void clickNamed(String label) {
        test(named(label).getFirst()).click();
    }

    private List<Button> named(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .toList();
    }

    private UnitId unit(String name) {
        return offices.ensureOwner(office, JakartaBarat.YEAR, name)
                .units()
                .iterator()
                .next();
    }

    private List<String> names() {
        return offices.units(office, JakartaBarat.YEAR).stream()
                .map(UnitSummary::name)
                .toList();
    }
}
