package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.NewAction;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlTable;
import jakarta.persistence.EntityManagerFactory;
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
class PlannerViewTest extends SpringBrowserlessTest {

    private static final int STATEMENTS_OF_A_DRAFT = 24;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PlanService plans;

    @Autowired
    private EntityManagerFactory factory;

    private PlanId plan;

    @BeforeEach
    void storeADraft() {
        OfficeId office = jakartaBarat.office();
        jakartaBarat.signIn(jakartaBarat.account("perencana", RoleGrant.of(Role.PLANNER, office)));
        plan = plans.create(office, new SeedDocument("jakarta-barat-rak-2024").plan(1));
    }

    @Test
    void theOpenSchedulesAreOneQuestionThatIsAnsweredForSomeRowsOrAll() {
        open();
        CheckboxGroup<NewAction> rows = rows();
        assertThat(rows.getValue()).hasSize(6);

        choosePeriods(Set.of(1, 2, 3, 4));
        test(button("Pakai untuk 6 baris")).click();
        assertThat(rows.isInvalid()).isTrue();
        assertThat(rows.getErrorMessage()).contains("Dokumen menyebut 9 periode", "yang dipilih 4");

        rows.setValue(Set.of(row(rows, "S18.I1.K1")));
        test(button("Pakai untuk 1 baris")).click();
        assertThat(rows().getValue()).hasSize(5);

        test(button("Tanpa jadwal")).click();
        assertThat(plans.plan(plan).openSchedules()).isEmpty();
        assertThat($(ScheduleQuestionPanel.class).exists()).isFalse();
    }

    @Test
    void aDraftIsActivatedOnlyOnceEveryConditionIsMet() {
        open();
        assertThat(button("Aktifkan").isEnabled()).isFalse();
        assertThat(words()).contains("Semua pertanyaan jadwal terjawab", "6 tempat");

        test(button("Biarkan terbuka")).click();
        assertThat(button("Aktifkan").isEnabled()).isTrue();
        test(button("Aktifkan")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(plans.plan(plan).summary().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plans.plan(plan).openSchedules()).hasSize(6);
        assertThat($(GatePanel.class).exists()).isFalse();
    }

    @Test
    void aDraftIsDeletedAfterAQuestion() {
        open();

        test(button("Hapus konsep")).click();
        assertThat(plans.plans()).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(plans.plans()).isEmpty();
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aPlanIsCopiedToAnotherYearAndNotTwiceToTheSame() {
        open();

        test(button("Salin ke tahun lain")).click();
        test($(IntegerField.class).single()).setValue(2024);
        test(button("Salin ke tahun lain", Dialog.class)).click();
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("sudah ada");
        test($(IntegerField.class).single()).setValue(2025);
        test(button("Salin ke tahun lain", Dialog.class)).click();

        assertThat(plans.plans())
                .extracting(PlanSummary::year)
                .extracting(Object::toString)
                .contains("2025", "2024");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewPlanIsBegunWithKindOwnerAndSchedule() {
        navigate(NewPlanView.ADDRESS, NewPlanView.class);
        test(button("Buat konsep")).click();
        TextField owner = $(TextField.class).single();
        assertThat(owner.getErrorMessage()).isEqualTo("Lengkapi bagian ini.");

        test(owner).setValue("Subbagian Keuangan");
        test((Select<PlanKind>) $(Select.class).withCaption("Jenis dokumen").single())
                .selectItem("Perjanjian Kinerja");
        test(button("Buat konsep")).click();

        assertThat(plans.plans())
                .filteredOn(summary -> summary.header().kind() == PlanKind.PERJANJIAN_KINERJA)
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.header().owner()).isEqualTo("Subbagian Keuangan");
                    assertThat(summary.header().grain()).isNull();
                });
        assertThat($(PlanEditor.class).exists()).isTrue();
    }

    @Test
    void theListIsFilteredByItsAddressAndTellsHowMuchEachPlanHolds() {
        UI.getCurrent().navigate(PlanNavigation.PLANS, QueryParameters.of("jenis", "RENCANA_AKSI"));
        assertThat(table().text()).contains("24 sasaran · 32 indikator · 32 kegiatan", "6 pertanyaan", "Konsep");

        UI.getCurrent().navigate(PlanNavigation.PLANS, QueryParameters.of("tahun", "2019"));
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Tidak ada rencana dengan pilihan ini.");
    }

    @Test
    void theListCostsTheSameFewStatementsForOnePlanAndForThree() {
        long one = statements(() -> navigate(PlanNavigation.PLANS, PlansView.class));
        plans.create(plans.plan(plan).summary().office(), new SeedDocument("jakarta-barat-rak-2024").plan(0));
        plans.create(plans.plan(plan).summary().office(), new SeedDocument("banten-rak-2021").plan(0));

        assertThat(statements(() -> navigate(PlanNavigation.PLANS, PlansView.class)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(12);
    }

    @Test
    void theDraftCostsTheSameFewStatementsHoweverLargeItIs() {
        PlanId small =
                plans.create(plans.plan(plan).summary().office(), new SeedDocument("jakarta-barat-rak-2024").plan(0));

        assertThat(statements(() -> navigate(PlanNavigation.address(small), PlanView.class)))
                .isEqualTo(statements(this::open))
                .isLessThanOrEqualTo(STATEMENTS_OF_A_DRAFT);
        assertThat(statements(() -> UI.getCurrent().navigate(PlanNavigation.editing(small))))
                .isEqualTo(statements(() -> UI.getCurrent().navigate(PlanNavigation.editing(plan))));
    }

    private void open() {
        navigate(PlanNavigation.address(plan), PlanView.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<NewAction> rows() {
        return $(CheckboxGroup.class).withCaption("Baris yang dijawab").single();
    }

    private void choosePeriods(Set<Integer> periods) {
        $(PeriodChooser.class).single().setValue(periods);
    }

    private static NewAction row(CheckboxGroup<NewAction> rows, String key) {
        return rows.getListDataView()
                .getItems()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).first();
    }

    private Button button(String words, Class<Dialog> in) {
        return $(Button.class, $(in).single()).withText(words).first();
    }

    private String words() {
        return $(GatePanel.class).single().getElement().getTextRecursively();
    }

    private Element table() {
        return Jsoup.parse($(HtmlTable.class).single().getElement().getProperty("innerHTML"));
    }

    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
