package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@InBrowser
class DashboardIT {

    private static final String LETTERS = "Persentase Tata Kelola Administrasi Persuratan dan Pengelolaan Arsip.";

    @Test
    void theSecretaryLandsOnTheFiguresOfEverySubbagian(Visitor visitor) {
        DashboardPage dashboard = dashboard(visitor);

        assertThat(dashboard.units())
                .contains(
                        "Sub Bagian Perencanaan Data dan Informasi",
                        "Sub Bagian SDM",
                        "Sub Bagian Hukum dan Pengawasan",
                        "Sub Bagian Partisipasi Masyarakat dan Parmas",
                        "Sub Bagian Keuangan, Umum, dan Logistik")
                .allSatisfy(unit -> {
                    assertThat(dashboard.figure(unit, "Capaian kinerja")).matches("(?s)\\d+(,\\d+)?\\h%.*");
                    assertThat(dashboard.figure(unit, "Pelaksanaan rencana aksi"))
                            .matches("(?s)\\d+(,\\d+)?\\h%.*");
                });
    }

    @Test
    void everyIndicatorHasItsChart(Visitor visitor) {
        DashboardPage dashboard = dashboard(visitor);

        assertThat(dashboard.indicators()).isEqualTo(32);
        assertThat(dashboard.charts())
                .hasSize(32)
                .doesNotHaveDuplicates()
                .contains("Rencana dan realisasi: " + LETTERS);
    }

    @Test
    void anIndicatorOpensOnAPageOfItsOwn(Visitor visitor) {
        Page indicator = dashboard(visitor).open(LETTERS);

        assertThat(indicator.titled(LETTERS).isAtItsTop()).isTrue();
        indicator.see(By.cssSelector(".chart-large svg.chart[role=img]"));
    }

    @Test
    void theDashboardIsLight(Visitor visitor) {
        String address = dashboard(visitor).address();

        assertThat(PageWeight.of(visitor, address).print().bytes()).isLessThanOrEqualTo(PageWeight.MOST_BYTES);
    }

    private static DashboardPage dashboard(Visitor visitor) {
        visitor.signIn("sekretaris");
        return new DashboardPage(visitor);
    }
}
