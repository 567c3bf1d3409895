package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.HeadingLevel;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanService;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.cascade.KaltimAgreements;
import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.HtmlTable;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final int STATEMENTS_OF_AN_AGREEMENT = 12;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

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
    void anAgreementLeadsToThePohonKinerjaOfItsOfficeAndYear() {
        PlanId agreement = jakartaBarat.as(
                imported.planner(), () -> plans.create(imported.office(), new SeedDocument("kaltim-pk-2024").plan(0)));
        jakartaBarat.signIn(imported.planner());
        navigate(PlanNavigation.address(agreement), PlanView.class);

        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Pohon kinerja"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref())
                        .startsWith("pohon-kinerja?")
                        .contains(String.valueOf(imported.office().value()), "2024"));
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

    @Test
    void anAgreementHasItsGoalsInRowsAndItsProgramsBelow() {
        navigate(PlanNavigation.address(agreement(0)), PlanView.class);
        Element matrix = tables().getFirst();

        assertThat(matrix.select("thead tr").getFirst().text()).isEqualTo("PERJANJIAN KINERJA TAHUN 2024");
        assertThat(matrix.select("thead tr").getLast().children().eachText())
                .containsExactly("NO", "SASARAN", "INDIKATOR KINERJA", "TARGET");
        assertThat(matrix.select("tbody tr").stream()
                        .map(row -> row.hasClass("heading-row")
                                ? row.text()
                                : row.select("td").getFirst().text()))
                .containsExactly(
                        "1. Mewujudkan Komisi Pemilihan Umum Yang Mandiri, Profesional dan Berintegritas",
                        "1",
                        "2",
                        "2. Menyelenggarakan Pemilu Serentak Yang Demokratis, Tepat Waktu, Efisien dan Efektif",
                        "3",
                        "4",
                        "3. Mewujudkan Pemilu Serentak yang Langsung, Umum, Bebas, Rahasia, Jujur dan Adil",
                        "5",
                        "89%");
        assertThat(matrix.select("tr.heading-row th")).allMatch(cell -> "4".equals(cell.attr("colspan")));
        assertThat(tables().get(1).select("tr").eachText())
                .containsExactly(
                        "PROGRAM ANGGARAN",
                        "1. Program Penyelenggaraan Pemilu Dalam Proses Konsolidasi Demokrasi Rp 30.508.381.000,-",
                        "2. Program Dukungan Manajemen Rp 9.988.533.000,-",
                        "Jumlah Rp40.496.914.000");
    }

    @Test
    void anAmountThatRepeatsOtherMoneyIsShownButNotCountedAgain() {
        NewPlan signed = KaltimAgreements.plans().getFirst();
        String repeated = signed.allocations().getLast().key();
        PlanId plan = stored(new AnswerRepetitions(Set.of(repeated), RepetitionAnswer.REPEATS).applyTo(signed));

        navigate(PlanNavigation.address(plan), PlanView.class);

        assertThat(tables().get(1).select("tbody tr").getLast().text())
                .contains("9.988.533.000", "tidak dihitung lagi");
        assertThat(tables().get(1).select("tfoot").text()).isEqualTo("Jumlah Rp30.508.381.000");
    }

    @Test
    void anAgreementEndsWithItsPartiesAndTheSignaturesOfBothParts() {
        navigate(PlanNavigation.address(agreement(1)), PlanView.class);

        String signatures = words($(SignaturePanel.class).single());
        String statement = signatures.substring(0, signatures.indexOf("Lampiran"));
        String annex = signatures.substring(signatures.indexOf("Lampiran"));
        assertThat(statement).contains("Pernyataan", "Nama", "Jabatan", "Ketua KPU Provinsi insi Kalimantan Timur");
        assertThat($(PartyList.class).all()).hasSize(1);
        assertThat(List.of(statement, annex))
                .allSatisfy(part -> assertThat(part)
                        .contains("Pihak Kedua", "Fahmi Idris", "Pihak Pertama", "Aliuk")
                        .containsOnlyOnce("Samarinda, 1 Maret 2024"));
    }

    @Test
    void eachPartIsDatedAsItWasSigned() {
        navigate(PlanNavigation.address(agreement(3)), PlanView.class);

        String signatures = words($(SignaturePanel.class).single());
        assertThat(signatures.indexOf("Samarinda, 1 Maret 2024"))
                .isPositive()
                .isLessThan(signatures.indexOf("Lampiran"));
        assertThat(signatures.indexOf("Samarinda, 6 Maret 2024")).isGreaterThan(signatures.indexOf("Lampiran"));
    }

    @Test
    void kegiatanStandBesideTheirRowsAndProgramsAboveThem() {
        navigate(PlanNavigation.address(stored(new SeedDocument("mahakam-ulu-rkt-2024").plan(1))), PlanView.class);
        Element matrix = tables().getFirst();

        assertThat(matrix.select("thead").text()).doesNotContain("NO", "RENCANA AKSI");
        assertThat(matrix.select("tr.heading-row").eachText())
                .containsExactly(
                        "I. PROGRAM PENYELENGGARA PEMILU DALAM PROSES KONSOLIDASI DEMOKRASI (076.01.CQ)",
                        "II. PROGRAM DUKUNGAN MANAJEMEN (076.01.WA)");
        assertThat(matrix.select("tbody tr:not(.heading-row)")).hasSize(57);
        assertThat(matrix.select("th.is-heading").stream().map(PlanViewTest::rows))
                .containsExactly(4, 4, 3, 3, 1, 6, 7, 6, 3, 6, 5);
        assertThat(matrix.select("th.is-heading").eachText())
                .startsWith("1. Pelaksanaan Perencanaan Organisasi (6907.QGE.001/)")
                .endsWith("11. Penyelenggaraan Operasional dan Dukungan Sarana Prasarana Kantor (3360)");
        assertThat(matrix.select("td.is-heading").stream().map(PlanViewTest::rows))
                .containsExactly(1, 1, 1, 1, 1, 1, 3);
    }

    @Test
    void aHeadingWithoutObjectivesIsStillShown() {
        NewPlan signed = KaltimAgreements.plans().getFirst();
        NewHeading added =
                new NewHeading("G9", HeadingLevel.GOAL, "4", "Tujuan baru", null, "4. Tujuan baru", null, false);
        List<NewHeading> headings = new ArrayList<>(signed.headings());
        headings.add(added);

        navigate(PlanNavigation.address(stored(signed.withHeadings(headings))), PlanView.class);

        assertThat(tables().getFirst().select("tbody tr").getLast().text()).isEqualTo("4. Tujuan baru");
    }

    @Test
    void anObjectiveWithoutIndicatorsIsStillShown() {
        NewPlan signed = KaltimAgreements.plans().getFirst();
        NewPlan begun = signed.withObjectives(signed.objectives().stream()
                .map(objective -> objective.withIndicators(List.of()))
                .toList());

        navigate(PlanNavigation.address(stored(begun)), PlanView.class);

        assertThat(tables().getFirst().select("tr.opens-group th:first-of-type").eachText())
                .containsExactlyElementsOf(
                        signed.objectives().stream().map(NewObjective::text).toList());
    }

    @Test
    void anAgreementCostsFewStatementsToo() {
        PlanId plan = agreement(1);
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        navigate(PlanNavigation.address(plan), PlanView.class);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(STATEMENTS_OF_AN_AGREEMENT);
    }

    private PlanId agreement(int index) {
        return stored(KaltimAgreements.plans().get(index));
    }

    private PlanId stored(NewPlan plan) {
        return jakartaBarat.as(imported.planner(), () -> plans.create(imported.office(), plan));
    }

    private static int rows(Element cell) {
        return cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
    }

    private List<Element> tables() {
        return $(HtmlTable.class).all().stream()
                .map(table -> (Element) Jsoup.parse(table.getElement().getProperty("innerHTML")))
                .toList();
    }

    private Element table() {
        return Jsoup.parse($(HtmlTable.class).single().getElement().getProperty("innerHTML"));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
