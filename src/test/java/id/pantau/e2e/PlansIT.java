package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@InBrowser
class PlansIT {

    private static final Path WORKBOOK = Path.of("src/test/resources/seeds/xlsx/jakarta-barat-rak-2024.xlsx");
    private static final String OWNER = "Sekretaris Komisi Pemilihan Umum Kota Jakarta Barat";
    private static final String VOTERS = "Persentase Pemutakhirkan Data Pemilih tepat waktu.";

    @Test
    void aWorkbookComesInIsMendedByKeyboardActivatedAndGoesOut(Visitor visitor) throws Exception {
        visitor.signIn("perencana").go("Rencana");
        new PlansPage(visitor).click(Find.link("Impor rencana"));

        mend(bringIn(new ImportPage(visitor)));
        PlanPage plan = new PlanPage(visitor);
        assertThat(plan.conditions()).isNotEmpty().containsOnly("Terpenuhi");
        assertThat(plan.activate()).contains("Rencana aktif");

        Path file = plan.downloadWorkbook();
        assertThat(Files.readAllBytes(file)).as("a zip file").startsWith('P', 'K', 3, 4);
    }

    private static PlanPage bringIn(ImportPage page) {
        page.forOffice("KPU Kabupaten Mahakam Ulu").upload(WORKBOOK);
        page.look("Sekretaris");
        assertThat(page.counts()).contains("Sasaran 24", "Indikator 32", "Jadwal terbuka 6");
        assertThat(page.warning()).contains("KPU Kota Jakarta Barat", "KPU Kabupaten Mahakam Ulu");
        return page.leaveOpen().apply(OWNER);
    }

    private static void mend(PlanPage draft) {
        PlanEditPage editor = draft.edit().says("Tanggal ditandatangani", "11 Januari 2024");
        editor.choose(VOTERS).press(Keys.ENTER).at("Uraian");
        editor.press(Keys.TAB)
                .at("Target")
                .press(Keys.CONTROL, "a")
                .press("97,25%")
                .press(Keys.TAB);
        editor.shows("97,25%");
        assertThat(editor.state()).startsWith("Tersimpan");

        editor.choose(VOTERS).press(Keys.CONTROL, "z").showsNo("97,25%").says("Target", "100%");
        editor.view();
    }

    @Test
    void theAgreementsOfAProvinceStandInOneTree(Visitor visitor) {
        visitor.signIn("perencana").go("Pohon kinerja");
        CascadePage page = new CascadePage(visitor);

        assertThat(page.content()).contains("KPU Provinsi Kalimantan Timur");
        assertThat(page.plans()).isEqualTo(11);
    }

    @Test
    void theDoorForOtherApplicationsIsDescribedOnAPage(Visitor visitor) {
        Page page = visitor.open("swagger-ui.html");

        page.see(By.xpath("//h1[contains(.,'Pantau API')] | //h2[contains(.,'Pantau API')]"));
        page.see(By.id("operations-plans-plans"));
    }
}
