package id.pantau.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "pantau.today=2024-08-15")
@Import(JakartaBarat.class)
class ReportsViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyQuarterIsShownWithItsMonthsItsStateAndHowMuchIsFilledIn() {
        Imported office = jakartaBarat.imported();
        signIn(Role.SECRETARY, office);

        navigate(ReportsView.class);

        assertThat($(QuarterCard.class).all().stream().map(ReportsViewTest::words))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("Triwulan I", "Selesai", "Januari–Maret 2024", "Terisi 0 dari 96"),
                        second -> assertThat(second).contains("Triwulan II", "Selesai"),
                        third -> assertThat(third).contains("Triwulan III", "Berjalan", "Laporan sementara"),
                        fourth -> assertThat(fourth)
                                .contains("Triwulan IV", "Belum mulai", "tersedia mulai 1 Oktober 2024"));
    }

    @Test
    void aQuarterThatHasNotBegunOffersNoDownload() {
        signIn(Role.INSPECTOR, jakartaBarat.imported());

        navigate(ReportsView.class);

        assertThat($(Anchor.class).all())
                .extracting(link -> link.getAriaLabel().orElse(""))
                .filteredOn(label -> label.startsWith("Unduh"))
                .containsExactly(
                        "Unduh laporan Triwulan I sebagai .xlsx",
                        "Unduh laporan Triwulan II sebagai .xlsx",
                        "Unduh laporan Triwulan III sebagai .xlsx");
    }

    @Test
    void anAddressThatNamesNoReportedPlanSaysSo() {
        signIn(Role.SECRETARY, jakartaBarat.imported());

        UI.getCurrent().navigate(ReportsView.class, QueryParameters.of("tahun", "2019"));

        assertThat(page()).contains("Tidak ada laporan untuk kantor dan tahun itu");
        assertThat($(QuarterCard.class).all()).isEmpty();
    }

    @Test
    void anOfficeWithoutAMonitoredPlanIsToldWhatIsMissing() {
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, jakartaBarat.office())));

        navigate(ReportsView.class);

        assertThat(page()).contains("Belum ada rencana aksi aktif yang dipantau");
    }

    private void signIn(Role role, Imported office) {
        jakartaBarat.signIn(jakartaBarat.account("pembaca", RoleGrant.of(role, office.office())));
    }

    private String page() {
        return words($(ReportsView.class).single());
    }

    private static String words(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(ReportsViewTest::words))
                .collect(Collectors.joining(" "));
    }
}
