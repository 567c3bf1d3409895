package id.pantau.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.PlanDraftService;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanKind;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.importing.SeedDocument;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.uikit.EmptyState;
import id.pantau.uikit.HtmlTable;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private PlanDraftService drafts;

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
    void rowsThatExpectDifferentNumbersOfMonthsAreAnsweredEachForItselfAndSavedAtOnce() {
        open();
        List<PeriodChooser> rows = $(PeriodChooser.class).all();
        assertThat(rows)
                .extracting(PeriodChooser::getHelperText)
                .allMatch(words -> words.startsWith("Dokumen menyebut "));
        assertThat(rows).hasSize(6);

        rows.forEach(row -> row.setValue(firstMonths(expected(row))));
        assertThat(rows).extracting(PeriodChooser::getHelperText).allMatch(words -> words.endsWith("sudah sesuai"));
        test(button("Simpan 6 dari 6 baris")).click();

        assertThat(plans.plan(plan).openSchedules()).isEmpty();
        assertThat($(RowSchedulesPanel.class).exists()).isFalse();
        assertThat(plans.content(plan).actions())
                .filteredOn(action -> action.schedule().leftOpenByDocument())
                .hasSize(6)
                .allMatch(action -> action.schedule().marks().size()
                        == Objects.requireNonNull(action.schedule().count()));
    }

    @Test
    void aRowWithAnotherNumberThanItsDocumentSaysIsMarkedAndNothingIsLost() {
        open();
        List<PeriodChooser> rows = $(PeriodChooser.class).all();
        PeriodChooser first = rows.getFirst();

        first.setValue(Set.of(1, 2, 3, 4));
        assertThat(first.getHelperText()).isEqualTo("Dokumen menyebut 9 bulan · 4 dipilih, kurang 5");
        test(button("Simpan 1 dari 6 baris")).click();

        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).contains("Dokumen menyebut 9 periode, yang dipilih 4");
        assertThat(first.getValue()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(plans.plan(plan).openSchedules()).hasSize(6);
    }

    @Test
    void rowsThatAreNotFilledInStayAskedUntilTheRestIsAnsweredToo() {
        open();
        PeriodChooser first = $(PeriodChooser.class).first();

        first.setValue(firstMonths(expected(first)));
        test(button("Simpan 1 dari 6 baris")).click();
        assertThat($(PeriodChooser.class).all()).hasSize(5);
        answerOfRow().setValue(ScheduleAnswer.LEFT_OPEN);
        test(button("Simpan, sisanya tanpa jadwal")).click();

        assertThat(plans.content(plan).actions())
                .extracting(action -> action.schedule().answer())
                .filteredOn(Objects::nonNull)
                .containsOnlyOnce(ScheduleAnswer.PERIODS, ScheduleAnswer.LEFT_OPEN)
                .hasSize(6)
                .contains(ScheduleAnswer.NO_SCHEDULE);
    }

    @Test
    void nothingIsSavedFromAnEmptyForm() {
        open();

        test(button("Simpan 0 dari 6 baris")).click();

        assertThat($(RowSchedulesPanel.class).single().getElement().getTextRecursively())
                .contains("Belum ada baris yang diisi");
        assertThat(plans.plan(plan).openSchedules()).hasSize(6);
    }

    @Test
    void aDraftWhoseQuestionsWereOpenedAgainIsNotActivatedAndThePageSaysWhatIsMissing() {
        open();
        test(button("Biarkan terbuka")).click();
        test(button("Aktifkan")).click();
        askAgain("S18.I1.K1");

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(plans.plan(plan).summary().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(notified()).contains("Rencana belum dapat diaktifkan: 1 syarat belum terpenuhi");
        assertThat(words()).contains("Belum dapat diaktifkan. Yang masih kurang: Semua pertanyaan jadwal terjawab.");
        assertThat(button("Aktifkan").isEnabled()).isFalse();
    }

    private void askAgain(String row) {
        drafts.edit(drafts.draft(plan), new AnswerSchedules(Set.of(row), null, Set.of()));
    }

    private String notified() {
        return $(Notification.class).last().getElement().getTextRecursively();
    }

    @Test
    void aDraftIsActivatedOnlyOnceEveryConditionIsMet() {
        open();
        assertThat(button("Aktifkan").isEnabled()).isFalse();
        assertThat(words()).contains("Yang masih kurang: Semua pertanyaan jadwal terjawab.", "6 tempat");

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
    private Select<ScheduleAnswer> answerOfRow() {
        return $(Select.class).withCaption("Jawaban").first();
    }

    private static int expected(PeriodChooser row) {
        return Integer.parseInt(row.getHelperText().replaceAll("\\D*(\\d+) bulan.*", "$1"));
    }

    private static Set<Integer> firstMonths(int count) {
        return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
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
