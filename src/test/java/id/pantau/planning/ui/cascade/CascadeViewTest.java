package id.pantau.planning.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.PlanService;
import id.pantau.planning.cascade.CascadeIndicator;
import id.pantau.planning.cascade.CascadeLink;
import id.pantau.planning.cascade.CascadeMap;
import id.pantau.planning.cascade.CascadeService;
import id.pantau.planning.cascade.Kaltim;
import id.pantau.planning.cascade.KaltimAgreements;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlSection;
import id.pantau.uikit.HtmlTable;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
@Import({JakartaBarat.class, Kaltim.class})
class CascadeViewTest extends SpringBrowserlessTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final int STATEMENTS_OF_THE_PAGE = 10;

    @Autowired
    private JakartaBarat people;

    @Autowired
    private Kaltim kaltim;

    @Autowired
    private CascadeService cascade;

    @Autowired
    private PlanService plans;

    @Autowired
    private EntityManagerFactory factory;

    private OfficeId office;

    @BeforeEach
    void signInAsPlanner() {
        Kaltim.Stored stored = kaltim.stored();
        office = stored.office();
        people.signIn(stored.planner());
    }

    @Test
    void theTreeNamesElevenPlansWithWhatTheyHold() {
        open(CascadeSection.MAP);
        Element tree = section("plan-tree");

        assertThat(tree.select("a")).hasSize(11);
        assertThat(tree.select("ul ul ul ul > li")).hasSize(6);
        assertThat(tree.select("a").get(1).text())
                .contains("Sekretaris", "46 sasaran · 56 indikator", "Rp40.496.914.000");
    }

    @Test
    void fromAnIndicatorOneWalksDownToTheSubbagianAndBackUp() {
        open(address().withPlan(map().tree().plans().get(1).id()));
        Element walk = section("walk");

        assertThat(walk.select("> ol > li")).hasSize(46);
        assertThat(walk.select("> ol > li > ul > li > details")).hasSize(56);
        assertThat(walk.select("details details")).hasSize(57);
        assertThat(walk.select("details details .walk-end")).hasSize(59);
        assertThat(walk.text()).contains("Jenis target berbeda: 100% → 1 Lap");
        assertThat(walk.select("mark").eachText()).contains("Prov", "yan", "kode");

        open(address().withPlan(map().tree().plans().getLast().id()));
        assertThat(section("plan-head").select(".crumbs li")).hasSize(4);
        assertThat(section("walk").text()).contains("Tanpa induk");
    }

    @Test
    void allThatReadTheSameAreConfirmedAfterOneQuestion() {
        open(CascadeSection.LINKS);

        test(button("Setujui semua yang sama persis (105)")).click();
        assertThat(map().undecided()).hasSize(113);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(map().links().stream().filter(CascadeLink::confirmed)).hasSize(105);
        assertThat(buttons("Setujui semua")).isEmpty();
        assertThat(section("cascade-sections").text()).contains("105 dari 113 dikonfirmasi");
    }

    @Test
    void whatIsOnlyAlikeIsReadWithItsDifferingWordsAndAnsweredOneByOne() {
        open(CascadeSection.LINKS);
        assertThat(buttons("Benar")).hasSize(8);
        assertThat(sections("link-card").stream()
                        .map(card -> card.select("mark").size()))
                .hasSize(8)
                .allMatch(marks -> marks > 0);

        test(buttons("Benar").getFirst()).click();
        assertThat(buttons("Benar")).hasSize(7);
        test(buttons("Bukan").getFirst()).click();
        assertThat(buttons("Benar")).hasSize(6);

        assertThat(map().links().stream().filter(CascadeLink::confirmed)).hasSize(1);
        assertThat(map().links()).hasSize(112);
    }

    @Test
    void anOrphanIsLinkedByHandAndCanBeReleasedAgain() {
        open(CascadeSection.LINKS);
        ComboBox<CascadeIndicator> picker = picker("Indikator di atasnya");
        CascadeIndicator chosen = picker.getListDataView().getItem(3);

        test(picker).selectItem(chosen.text());
        test(button("Tautkan")).click();
        assertThat(map().orphans()).isEmpty();
        assertThat(map().down(chosen.node())).hasSize(2);

        $(Details.class).all().getLast().setOpened(true);
        test(button("Lepas")).click();
        assertThat(map().orphans()).hasSize(1);
    }

    @Test
    void whoOnlyReadsSeesEverythingAndDecidesNothing() {
        people.signIn(people.account("sekretaris", RoleGrant.of(Role.SECRETARY, office)));
        open(CascadeSection.LINKS);

        assertThat(sections("link-card")).hasSize(8);
        assertThat(buttons("Benar")).isEmpty();
        assertThat(buttons("Setujui semua")).isEmpty();
        assertThat(buttons("Tautkan")).isEmpty();
    }

    @Test
    void theTargetsThatDifferStandSideBySide() {
        open(CascadeSection.TARGETS);
        Element table = tables().getFirst();

        assertThat(table.select("tbody tr")).hasSize(14);
        assertThat(table.text()).contains("36,36% (4 satker) → 100%", "100% → 100% + 2 Lap", "Target bertambah");
    }

    @Test
    void theBudgetsAgreeLevelByLevel() {
        open(CascadeSection.BUDGETS);

        assertThat(tables()).hasSize(5).allSatisfy(table -> {
            assertThat(table.select("tbody tr").last().select(".tone-success")).hasSize(3);
            assertThat(table.select(".tone-warning")).isEmpty();
        });
        assertThat(tables().get(1).select("tbody tr")).hasSize(1 + 3 + 2);
        assertThat(section("cascade-sections").text()).contains("Anggaran cocok");
    }

    @Test
    void anOfficeWithoutAgreementsIsToldWhatIsNeeded() {
        JakartaBarat.Imported other = people.imported();
        people.signIn(other.planner());
        navigate(CascadeNavigation.CASCADE, CascadeView.class);

        assertThat(words($(EmptyState.class).single())).contains("Perjanjian Kinerja", "Impor");
    }

    @Test
    void thePageCostsTheSameFewStatementsForTwoPlansAndForEleven() {
        long large = statements();
        office = people.office();
        people.signIn(people.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        KaltimAgreements.plans().stream().limit(2).forEach(plan -> plans.create(office, plan));

        assertThat(statements()).isEqualTo(large).isEqualTo(STATEMENTS_OF_THE_PAGE);
    }

    private long statements() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        open(CascadeSection.MAP);
        return statistics.getPrepareStatementCount();
    }

    private void open(CascadeSection section) {
        open(address().withSection(section));
    }

    private void open(CascadeAddress address) {
        UI.getCurrent().navigate(CascadeNavigation.CASCADE, address.query());
    }

    private CascadeAddress address() {
        return CascadeAddress.START.withOffice(office).withYear(YEAR);
    }

    private CascadeMap map() {
        return cascade.map(office, YEAR);
    }

    private Button button(String words) {
        return buttons(words).getFirst();
    }

    private List<Button> buttons(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(words))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> picker(String label) {
        return (ComboBox<T>) $(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Element section(String className) {
        return sections(className).getFirst();
    }

    private List<Element> sections(String className) {
        return $(HtmlSection.class).all().stream()
                .filter(section -> section.hasClassName(className)
                        || section.getParent()
                                .filter(parent ->
                                        parent.getElement().getClassList().contains(className))
                                .isPresent())
                .map(section -> Jsoup.parseBodyFragment(section.html()).body())
                .toList();
    }

    private List<Element> tables() {
        return $(HtmlTable.class).all().stream()
                .map(table ->
                        Jsoup.parse(table.getElement().getProperty("innerHTML")).body())
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
