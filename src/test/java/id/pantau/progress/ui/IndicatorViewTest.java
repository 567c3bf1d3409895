package id.pantau.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.PlanService;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.HtmlTable;
import java.time.Month;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({JakartaBarat.class, Filling.class})
class IndicatorViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private Filling filling;

    @Autowired
    private PlanService plans;

    private Imported office;
    private IndicatorDetails row;

    @BeforeEach
    void fillTheYear() {
        office = jakartaBarat.imported();
        filling.fill(jakartaBarat.reporter(office, JakartaBarat.FINANCE), Month.SEPTEMBER);
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office())));
        row = plans.plan(office.secretariat())
                .indicators()
                .filter(indicator -> indicator.text().equals("Persentase kekurangan dalam pemenuhan logistik"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFigureIsExplainedWithItsFormulaItsInputsItsPlanAndWhoEnteredIt() {
        open(9);

        assertThat($(H1.class).single().getText()).isEqualTo(row.text());
        assertThat(shown("explanation"))
                .contains("50 / 10 × 100 = 500 %", "500 % dibatasi menjadi 120 %", "Target 10 %")
                .contains("Sangat tinggi (skala Permendagri 54/2010)", "versi 1")
                .contains(JakartaBarat.FINANCE + " (Jan, Feb, Mar, Apr, Mei, Jun, Jul, Agu, Sep)");
    }

    @Test
    void theMonthsEndWithTheChosenOne() {
        open(2);

        String table = Jsoup.parse($(HtmlTable.class).single().getElement().getProperty("innerHTML"))
                .text();
        assertThat(table)
                .contains("Januari", "Februari", "50 %", "Rp1.000.000", "Ya", "Diajukan", "Data contoh")
                .doesNotContain("Maret");
    }

    @Test
    void theChartIsThereLargeAndForPhonesWithWords() {
        open(9);

        String chart = $(HtmlSection.class).all().stream()
                .filter(section -> section.hasClassName("chart-card"))
                .map(HtmlSection::html)
                .collect(Collectors.joining());
        assertThat(Jsoup.parse(chart).select("svg[role=img] > title").eachText())
                .hasSize(2)
                .allMatch(title -> title.endsWith(row.text()));
    }

    @Test
    void anIndicatorOfAnotherOfficeIsNotFound() {
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, jakartaBarat.office())));

        open(9);

        assertThat($(H1.class).single().getText()).isEqualTo("Tidak ditemukan");
    }

    @Test
    void choosingAMonthLeadsToTheSameIndicatorInThatMonth() {
        open(9);

        select().selectItem("Februari 2024");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(ProgressNavigation.address(office.secretariat(), row.id(), Month.FEBRUARY));
        assertThat($(Anchor.class).withText("Kembali ke dasbor").single().getHref())
                .isEqualTo("dasbor?kantor=" + office.office().value() + "&tahun=2024&bulan=2");
    }

    @SuppressWarnings("unchecked")
    private SelectTester<Select<Month>, Month> select() {
        return test(SelectTester.class, $(Select.class).single());
    }

    private void open(int month) {
        UI.getCurrent()
                .navigate(
                        ProgressNavigation.path(office.secretariat(), row.id()),
                        QueryParameters.of("bulan", String.valueOf(month)));
    }

    private String shown(String className) {
        return $(HtmlSection.class).all().stream()
                .filter(section -> section.hasClassName(className))
                .map(section -> Jsoup.parse(section.html()).text())
                .collect(Collectors.joining());
    }
}
