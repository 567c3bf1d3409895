package id.pantau.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.office.OfficeSetup;
import id.pantau.office.OfficeSummary;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.HtmlTable;
import id.pantau.uikit.PageFrame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({JakartaBarat.class, Filling.class})
class DashboardViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private Filling filling;

    @Autowired
    private OfficeSetup offices;

    private Imported office;

    @BeforeEach
    void importPlans() {
        office = jakartaBarat.imported();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSekretarisComesInToTheLastMonthThatIsOver() {
        signIn(Role.SECRETARY);

        UI.getCurrent().navigate("");

        assertThat($(H1.class).single().getText()).isEqualTo("Capaian kinerja");
        assertThat(page()).contains("KPU Kota Administrasi Jakarta Barat", "Januari s.d. September 2024");
        assertThat($(Select.class).single().getValue()).isEqualTo(Month.SEPTEMBER);
        assertThat($(ComboBox.class).all()).isEmpty();
    }

    @Test
    void everyIndicatorHasACardWithItsChartAndALinkToItsPage() {
        signIn(Role.SECRETARY);
        navigate(DashboardView.class);

        Document cards = html();
        assertThat(cards.select(".indicator-card")).hasSize(32);
        assertThat(cards.select(".indicator-card svg.chart > title"))
                .allMatch(title -> title.text().startsWith("Rencana dan realisasi: "));
        assertThat(cards.select(".indicator-card h3 a").eachAttr("href"))
                .allMatch(address ->
                        address.startsWith("indikator/" + office.secretariat().value() + "/"));
        assertThat(cards.select(".indicator-card .status-badge span").eachText())
                .contains("Belum diisi", "Jadwal belum dipastikan");
    }

    @Test
    void thirtyTwoIndicatorsWithAllTheirMonthsStayLightOnTheWire() throws IOException {
        filling.fill(jakartaBarat.reporter(office, JakartaBarat.FINANCE), Month.SEPTEMBER);
        signIn(Role.SECRETARY);
        navigate(DashboardView.class);

        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(wire)) {
            zipped.write(html().body().html().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(wire.size()).isLessThan(40_000);
    }

    @Test
    void withoutEntriesItSaysSoAndNamesWhatIsMissing() {
        signIn(Role.SECRETARY);
        navigate(DashboardView.class);

        assertThat(page()).contains("Belum ada isian sampai dengan September");
        assertThat(html().select(".attention").text())
                .contains("26 baris terjadwal belum diisi untuk September 2024, batasnya 7 Oktober 2024 sudah lewat")
                .contains("6 baris belum pasti jadwalnya");
    }

    @Test
    void filledRowsShowInTheFiguresAndInTheTableOfTheUnit() {
        filling.fill(jakartaBarat.reporter(office, JakartaBarat.FINANCE), Month.SEPTEMBER);
        signIn(Role.SECRETARY);
        navigate(DashboardView.class);

        assertThat(page())
                .contains("Serapan anggaran (belanja)Rp99.000.000")
                .contains("pagu tidak tercantum dalam dokumen rencana")
                .contains("Terisi untuk September10 dari 26")
                .contains("Data contoh");
        String finance = html().select(".unit-table tr:has(a:containsOwn(" + JakartaBarat.FINANCE + "))")
                .text();
        assertThat(finance).contains("11", "Rp99.000.000", "10 dari 10");
        assertThat(html().select(".unit-table").text()).doesNotContain("Divisi");
    }

    @Test
    void theAddressChoosesMonthUnitAndStatus() {
        filling.fill(jakartaBarat.reporter(office, JakartaBarat.FINANCE), Month.MARCH);
        signIn(Role.SECRETARY);

        open("bulan=3&status=jadwal-terbuka");

        assertThat(page()).contains("Januari s.d. Maret 2024");
        assertThat(html().select(".indicator-card")).hasSize(6);
        assertThat(html().select(".row-choices a[aria-current]").eachText()).contains("Jadwal belum dipastikan 6");
    }

    @Test
    void choosingAMonthChangesTheAddress() {
        signIn(Role.SECRETARY);
        navigate(DashboardView.class);

        select().selectItem("Maret 2024");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("dasbor?bulan=3");
        assertThat(page()).contains("Januari s.d. Maret 2024");
    }

    @Test
    void anInspectorOfTheWholeCountryChoosesTheOffice() {
        jakartaBarat.signIn(
                jakartaBarat.account("inspektorat", RoleGrant.of(Role.INSPECTOR, offices.nationalOffice())));

        open("kantor=" + office.office().value());

        assertThat(page()).contains("Januari s.d. September 2024");
        ComboBox<?> choice = $(ComboBox.class).single();
        assertThat(((OfficeSummary) choice.getValue()).id()).isEqualTo(office.office());
        assertThat(choice.getListDataView().getItemCount()).isGreaterThan(1);
    }

    @Test
    void anOfficeWithoutAPlanSaysWhatToDo() {
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, jakartaBarat.office())));
        navigate(DashboardView.class);

        assertThat(page()).contains("Belum ada Rencana Aksi Sekretaris yang aktif");
    }

    @Test
    void anOfficeOfOthersIsNotFound() {
        Imported other = jakartaBarat.imported();
        signIn(Role.SECRETARY);

        open("kantor=" + other.office().value());

        assertThat($(H1.class).single().getText()).isEqualTo("Tidak ditemukan");
    }

    @Test
    void aReporterDoesNotGetIn() {
        jakartaBarat.signIn(jakartaBarat.reporter(office, JakartaBarat.FINANCE));

        UI.getCurrent().navigate("dasbor");
        assertThat($(H1.class).single().getText()).isEqualTo("Tidak ditemukan");

        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isNotEqualTo("dasbor");
        assertThat($(H1.class).single().getText()).isNotEqualTo("Tidak ditemukan");
    }

    @Test
    void whoReadsNoOfficeComesToTheFirstPageOfItsOwnMenu() {
        signIn(Role.OFFICE_ADMIN);

        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("unit-kerja");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("dasbor", QueryParameters.fromString(query));
    }

    private void signIn(Role role) {
        jakartaBarat.signIn(jakartaBarat.account("pembaca", RoleGrant.of(role, office.office())));
    }

    @SuppressWarnings("unchecked")
    private SelectTester<Select<Month>, Month> select() {
        return test(SelectTester.class, $(Select.class).single());
    }

    private String page() {
        return $(PageFrame.class).single().getElement().getTextRecursively();
    }

    private Document html() {
        List<String> sections = new ArrayList<>();
        $(HtmlSection.class).all().forEach(section -> sections.add(wrapped(section)));
        $(HtmlTable.class)
                .all()
                .forEach(table -> sections.add(table.getElement().getProperty("innerHTML")));
        return Jsoup.parse(sections.stream().collect(Collectors.joining()));
    }

    private static String wrapped(HtmlSection section) {
        return "<div class='" + String.join(" ", section.getClassNames()) + "'>" + section.html() + "</div>";
    }
}
