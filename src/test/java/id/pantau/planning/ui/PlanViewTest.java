package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.HtmlTable;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(JakartaBarat.class)
class PlanViewTest extends SpringBrowserlessTest {

    private static final int STATEMENTS_OF_THE_PAGE = 11;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private EntityManagerFactory factory;

    private Imported imported;

    @BeforeEach
    void signInAsSecretary() {
        imported = jakartaBarat.imported();
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));
    }

    @Test
    void theMatrixHasTheRowsTicksAndMergedCellsOfTheDocument() {
        navigate(PlanNavigation.address(imported.secretariat()), PlanView.class);
        Element table = table();

        assertThat(table.select("tbody tr")).hasSize(32);
        assertThat(table.select("tbody th[scope=rowgroup], tbody tr.opens-group th:first-of-type"))
                .hasSizeGreaterThanOrEqualTo(24);
        assertThat(table.select("td.is-planned")).hasSize(349 - 37);
        assertThat(table.select("td.is-unknown")).hasSize(6).allMatch(cell -> "12".equals(cell.attr("colspan")));
        assertThat(table.select("td[rowspan=4]")).isNotEmpty();
        assertThat(table.text()).contains("Semua Sub Bgaian", "Pesentase penyampaian Reformasi");
    }

    @Test
    void theOpenSchedulesAreAnnouncedAboveTheTable() {
        navigate(PlanNavigation.address(imported.secretariat()), PlanView.class);

        assertThat(words($(ErrorNotice.class).single())).contains("6 baris belum dipastikan jadwalnya");
    }

    @Test
    void theCompactMatrixKeepsEveryRowAndLeavesColumnsOut() {
        UI.getCurrent().navigate(PlanNavigation.address(imported.secretariat()), QueryParameters.of("ringkas", ""));

        assertThat(table().select("tbody tr")).hasSize(32);
        assertThat(table().select("thead").text()).doesNotContain("PROGRAM").contains("SUB KEGIATAN");
    }

    @Test
    void theCommissionersShareOneTargetOverTwoIndicators() {
        navigate(PlanNavigation.address(imported.commissioners()), PlanView.class);

        assertThat(table().select("td.is-target")).hasSize(7);
        assertThat(table().select("td.is-target[rowspan=2]").text()).isEqualTo("95%");
    }

    @Test
    void thePageCostsTheSameFewStatementsForEightRowsAndForThirtyTwo() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        statistics.clear();
        navigate(PlanNavigation.address(imported.commissioners()), PlanView.class);
        long small = statistics.getPrepareStatementCount();
        statistics.clear();
        navigate(PlanNavigation.address(imported.secretariat()), PlanView.class);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(small).isEqualTo(STATEMENTS_OF_THE_PAGE);
    }

    @Test
    void theListNamesOnlyTheOfficesOwnPlans() {
        jakartaBarat.imported();
        navigate(PlanNavigation.PLANS, PlansView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Rencana");
        assertThat(table().select("tbody tr")).hasSize(2);
    }

    private Element table() {
        return Jsoup.parse($(HtmlTable.class).single().getElement().getProperty("innerHTML"));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
