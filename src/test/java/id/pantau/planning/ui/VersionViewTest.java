package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHistory;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanRevisionService;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanVersionService;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.RevisionReason;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.ErrorNotice;
import id.pantau.uikit.HtmlTable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "pantau.today=2024-06-28")
@Import(JakartaBarat.class)
class VersionViewTest extends SpringBrowserlessTest {

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanRevisionService revisions;

    @Autowired
    private PlanVersionService versions;

    private Imported imported;
    private PlanId first;

    @BeforeEach
    void importPlans() {
        imported = jakartaBarat.imported();
        first = imported.secretariat();
    }

    @Test
    void aPlannerBeginsARevisionWithItsReasonAndFirstMonth() {
        jakartaBarat.signIn(imported.planner());
        navigate(PlanNavigation.address(first), PlanView.class);
        click("Buat revisi");

        click("Mulai revisi");
        assertThat(words($(ErrorNotice.class).last())).contains("Alasan revisi belum diisi");

        test($(TextArea.class).single()).setValue("Revisi DIPA ke-2");
        month().setValue(Month.JULY);
        click("Mulai revisi");

        PlanHistory history = versions.history(first);
        assertThat(history.draft())
                .hasValueSatisfying(draft -> assertThat(draft)
                        .returns("Revisi DIPA ke-2", version -> version.reason())
                        .returns(LocalDate.of(2024, 6, 28), version -> version.date())
                        .returns(JakartaBarat.YEAR.month(Month.JULY), version -> version.effectiveFrom()));
    }

    @SuppressWarnings("unchecked")
    private Select<Month> month() {
        return (Select<Month>) $(Select.class).withCaption("Berlaku sejak").single();
    }

    @Test
    void whileARevisionIsOpenThePageLeadsToItInsteadOfOfferingAnother() {
        PlanId draft = revised(false);
        jakartaBarat.signIn(imported.planner());
        navigate(PlanNavigation.address(first), PlanView.class);

        assertThat(buttons()).doesNotContain("Buat revisi");
        assertThat(links()).containsEntry("Lanjutkan revisi versi 2", PlanNavigation.address(draft));
    }

    @Test
    void aDraftOfARevisionSaysSoAndCanBeDiscarded() {
        PlanId draft = revised(false);
        jakartaBarat.signIn(imported.planner());
        navigate(PlanNavigation.address(draft), PlanView.class);

        assertThat(words($(VersionPanel.class).single()))
                .contains("Konsep revisi", "Juli 2024", "Alasan versi 2: Revisi DIPA ke-2 (28 Juni 2024)");
        assertThat(buttons())
                .contains("Ubah alasan dan bulan", "Batalkan revisi")
                .doesNotContain("Buat revisi");
    }

    @Test
    void whoDoesNotPlanSeesVersionsButNoButtons() {
        PlanId second = revised(true);
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));
        navigate(PlanNavigation.address(second), PlanView.class);

        assertThat(words($(VersionPanel.class).single())).contains("Versi 2 · Juli–Desember 2024");
        assertThat(links()).containsKeys("Bandingkan dengan versi 1", "Riwayat versi");
        assertThat(buttons()).doesNotContain("Buat revisi");
    }

    @Test
    void aSupersededVersionIsReadableUnderABannerThatLeadsToTheNext() {
        PlanId second = revised(true);
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));
        navigate(PlanNavigation.address(first), PlanView.class);

        assertThat(words($(VersionPanel.class).single()))
                .contains("Versi ini digantikan versi 2 sejak Juli 2024", "Versi 1 · Januari–Juni 2024");
        assertThat(links()).containsEntry("Buka versi 2", PlanNavigation.address(second));
        assertThat(table().select("tbody tr")).hasSize(32);
    }

    @Test
    void theHistoryListsEveryVersionWithItsMonthsReasonAndAuthor() {
        PlanId second = revised(true);
        jakartaBarat.signIn(jakartaBarat.account("data", RoleGrant.of(Role.INSPECTOR, imported.office())));
        navigate(PlanNavigation.versions(first), VersionsView.class);

        assertThat(table().select("tbody tr")).hasSize(2);
        assertThat(table().select("tbody tr").first().text())
                .contains("Versi 2", "Aktif", "Juli–Desember 2024", "Revisi DIPA ke-2", "28 Jun 2024", "perencana");
        assertThat(table().select("tbody tr").last().text()).contains("Versi 1", "Digantikan", "Januari–Juni 2024");
        assertThat(table().select("a").eachAttr("href")).contains(PlanNavigation.difference(second, first));
    }

    @Test
    void aRevisionIsBegunFromTheHistoryToo() {
        PlanId second = revised(true);
        jakartaBarat.signIn(imported.planner());
        navigate(PlanNavigation.versions(first), VersionsView.class);

        click("Buat revisi");
        test($(TextArea.class).single()).setValue("Revisi DIPA ke-3");
        click("Mulai revisi");

        assertThat(versions.history(second).draft())
                .hasValueSatisfying(draft -> assertThat(draft.reason()).isEqualTo("Revisi DIPA ke-3"));
        navigate(PlanNavigation.versions(first), VersionsView.class);
        assertThat(buttons()).doesNotContain("Buat revisi");
        assertThat(links()).containsKey("Lanjutkan revisi versi 3");
    }

    @Test
    void whoDoesNotPlanCannotBeginARevisionFromTheHistory() {
        revised(true);
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));
        navigate(PlanNavigation.versions(first), VersionsView.class);

        assertThat(buttons()).doesNotContain("Buat revisi");
    }

    @Test
    void theDifferenceShowsOldAndNewSideBySideWithTheChangedWordsMarked() {
        PlanId second = revised(true);
        jakartaBarat.signIn(jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, imported.office())));
        navigate(PlanNavigation.difference(second, first), DifferenceView.class);
        Element page = difference();

        assertThat($(H1.class).single().getText()).isEqualTo("Perbedaan versi 1 dan versi 2");
        assertThat(page.select("thead").text()).contains("Versi 1 · Digantikan", "Versi 2 · Aktif");
        assertThat(page.select("tr.difference-changed del").eachText()).containsExactly("100%");
        assertThat(page.select("tr.difference-changed ins").eachText()).containsExactly("55%");
        assertThat(page.select("tr.difference-added .is-newer").text()).contains("Jumlah kunjungan", "5 kali");
        assertThat(page.select("tr.difference-added td.is-absent")).hasSize(3);
        assertThat(page.select("tr.difference-removed")).hasSize(7);
        assertThat(page.select("tr.difference-same")).isEmpty();
        assertThat(page.select(".difference-counts").text()).contains("3 baru", "7 dihapus", "1 berubah");
        assertThat(page.select("tr[data-change]")).hasSize(11);
    }

    @Test
    void theDifferenceShowsOnRequestWhatIsTheSameToo() {
        PlanId second = revised(true);
        jakartaBarat.signIn(imported.planner());
        UI.getCurrent().navigate(PlanNavigation.difference(second, first), QueryParameters.of("semua", ""));

        assertThat(difference().select("tr.difference-same")).hasSizeGreaterThan(70);
        assertThat(difference().select("tr.difference-same[data-change]")).isEmpty();
    }

    @Test
    void plansThatAreNoVersionsOfEachOtherCannotBeCompared() {
        jakartaBarat.signIn(imported.planner());

        UI.getCurrent().navigate(PlanNavigation.difference(first, imported.commissioners()));

        assertThat($(DifferencePanel.class).exists()).isFalse();
    }

    /** Without the last objective, with one more at the top, and with another target of the first indicator. */
    private PlanId revised(boolean active) {
        return jakartaBarat.as(imported.planner(), () -> {
            NewPlan content = changed(plans.content(first));
            PlanId draft = revisions.revise(
                    first, new RevisionReason("Revisi DIPA ke-2", LocalDate.of(2024, 6, 28), Month.JULY), content);
            if (active) {
                plans.activate(draft);
            }
            return draft;
        });
    }

    private static NewPlan changed(NewPlan plan) {
        List<NewObjective> objectives = new ArrayList<>(plan.objectives());
        objectives.removeLast();
        objectives.addFirst(new NewObjective(
                "new",
                "0.",
                "Meningkatnya kunjungan perpustakaan",
                null,
                List.of(new NewIndicator("new.I", "Jumlah kunjungan", "5 kali", false, null, List.of(owned())))));
        return plan.withObjectives(objectives)
                .eachIndicator(indicator -> indicator.key().equals("S1.I1")
                        ? new NewIndicator(
                                indicator.key(),
                                indicator.text(),
                                "55%",
                                indicator.targetJoined(),
                                indicator.measure(),
                                indicator.actions())
                        : indicator);
    }

    private static NewAction owned() {
        return new NewAction(
                "new.I.K",
                null,
                "Melayani kunjungan",
                null,
                null,
                JakartaBarat.FINANCE,
                PlannedSchedule.none(),
                null,
                Set.of());
    }

    private void click(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> words(button).equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(VersionViewTest::words).toList();
    }

    private Map<String, String> links() {
        return $(Anchor.class).all().stream()
                .collect(Collectors.toMap(VersionViewTest::words, Anchor::getHref, (one, same) -> one));
    }

    private Element difference() {
        return Jsoup.parse($(DifferencePanel.class).single().getElement().getProperty("innerHTML"));
    }

    private Element table() {
        return Jsoup.parse($(HtmlTable.class).single().getElement().getProperty("innerHTML"));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
