package id.pantau.realization.ui;

import static id.pantau.realization.ui.GridPage.OBSTACLE;
import static id.pantau.realization.ui.GridPage.VALUE;
import static id.pantau.realization.ui.GridPage.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.realization.CellChange;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.EntryPatch;
import id.pantau.realization.EntryState;
import id.pantau.realization.FieldRemark;
import id.pantau.realization.RealizationService;
import id.pantau.realization.TaskRow;
import id.pantau.realization.WorkflowService;
import id.pantau.realization.ui.CellReport.Fate;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = {"pantau.today=2024-10-08", "spring.jpa.properties.hibernate.generate_statistics=true"})
@Import(JakartaBarat.class)
class TasksViewTest extends SpringBrowserlessTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final int MOST_TO_OPEN = 10;
    private static final int MOST_TO_SAVE = 6;

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcClient database;

    private Imported office;
    private String finance;

    @BeforeEach
    void signIn() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
        jakartaBarat.signIn(finance);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theMonthThatIsLateComesFirstAndTheOthersAreNamed() {
        navigate(TasksView.class);

        assertThat(words())
                .contains(
                        "Tugas saya, September 2024",
                        "Terlambat 1 hari11 dari 11 baris belum diajukan",
                        "Oktober 202430 hari lagi",
                        "Jatuh tempo 7 Oktober 2024; masih dapat diisi sampai 14 Oktober 2024",
                        "0 dari 11 baris terisi, 0 sudah diajukan");
    }

    @Test
    void onceTheLateMonthIsHandedInTheNextOneOpens() {
        List<TaskRow> september = realizations.tasks(SEPTEMBER).getFirst().rows();
        september.forEach(row -> complete(row, SEPTEMBER));
        workflow.submit(
                SEPTEMBER,
                realizations.tasks(SEPTEMBER).getFirst().rows().stream()
                        .map(row -> row.entry().orElseThrow().ref())
                        .toList());

        navigate(TasksView.class);

        assertThat(words()).contains("Tugas saya, Oktober 2024").doesNotContain("Terlambat 1 hari");
    }

    @Test
    void theRowsOfTheUnitComeBeforeThoseThatAllShare() {
        assertThat(october().indicators()).hasSize(11).element(0).asString().startsWith("1.Persentase penyelesaian");
        assertThat(october().html().select(".group-row strong").eachText())
                .containsExactly("Baris subbagian Anda", "Milik bersama semua subbagian");
        assertThat(october().html().select("tbody").get(0).select("tr.is-first"))
                .hasSize(8);
    }

    @Test
    void aRowTellsItsTargetItsScheduleAndWhatIsMissing() {
        GridPage page = october();

        assertThat(page.line(own(0)).text()).contains("100%", "✓ dijadwalkan", "Belum diisi");
        assertThat(page.head(own(0))).contains("Belum: Realisasi, Terlaksana");
        assertThat(page.cell(own(0), VALUE).text()).isEqualTo("posisi s.d. Oktober, %");
    }

    @Test
    void whileTypingTheReadingAndTheFiguresToDateFollow() {
        CellEcho echo = october().type(own(0), VALUE, "11/12");

        assertThat(echo.said()).isEqualTo("Dibaca 11 dari 12 = 91,67\u00a0%.");
        assertThat(echo.figures().achievement()).isEqualTo("91,67\u00a0%");
        assertThat(echo.figures().explanation()).contains("11 / 12 × 100 = 91,67");
    }

    @Test
    void moneyAndDatesAreReadAsAnOfficeWritesThem() {
        GridPage page = october();
        EntryCell spent =
                EntryCell.of(EntryField.SPENT, own(0).actions().getFirst().id());
        EntryCell due = EntryCell.of(EntryField.FOLLOW_UP_DUE);

        assertThat(page.type(own(0), spent, "12,5 juta").said()).isEqualTo("Dibaca Rp12.500.000.");
        assertThat(page.type(own(0), due, "5/11/2024").said()).isEqualTo("Dibaca 5 November 2024.");
        assertThat(page.save(own(0), spent, "", "12,5 juta").cells().getFirst().shown())
                .isEqualTo("Rp12.500.000");
        CellReport date = page.save(own(0), due, "", "5/11/2024").cells().getFirst();
        assertThat(date.shown()).isEqualTo("5 Nov 2024");
        assertThat(page.save(own(0), due, date.stored(), date.shown())
                        .cells()
                        .getFirst()
                        .stored())
                .isEqualTo("2024-11-05");
    }

    @Test
    void aValueThatCouldMeanTwoThingsIsRefusedWithWhatItCouldMeanAndNotStored() {
        CellReport report = october().save(own(0), VALUE, "", "1.234").cells().getFirst();

        assertThat(report.fate()).isEqualTo(Fate.REFUSED);
        assertThat(report.said()).contains("bisa ribuan, bisa desimal", "Bisa berarti: ");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSavedCellIsStoredAndTheRowSaysWhatIsStillMissing() {
        GridPage page = october();

        SaveReport report = page.save(own(0), VALUE, "", "97,5");

        assertThat(report.cells().getFirst().fate()).isEqualTo(Fate.SAVED);
        assertThat(report.at()).matches("\\d\\d\\.\\d\\d");
        assertThat(report.rows().getFirst().missing()).isEqualTo("Terlaksana");
        assertThat(stored()).extracting(EntryDetails::value).containsExactly("97,5");
        assertThat(words()).contains("1 dari 11 baris terisi, 0 sudah diajukan");
    }

    @Test
    void ofABlockEveryCellIsReportedAndWhatIsReadableIsStored() {
        GridPage page = october();

        SaveReport report = page.save(
                typed(own(0), VALUE, "", "81"),
                typed(own(0), OBSTACLE, "", "Dua orang cuti"),
                typed(own(1), VALUE, "", "banyak"),
                typed(own(2), VALUE, "", "83"));

        assertThat(report.cells())
                .extracting(CellReport::fate)
                .containsExactly(Fate.SAVED, Fate.SAVED, Fate.REFUSED, Fate.SAVED);
        assertThat(stored()).extracting(EntryDetails::value).containsExactly("81", "83");
    }

    @Test
    void whatIsTooLongIsRefusedWithASentence() {
        CellReport report =
                october().save(own(0), OBSTACLE, "", "a".repeat(10_000)).cells().getFirst();

        assertThat(report.fate()).isEqualTo(Fate.REFUSED);
        assertThat(report.said()).startsWith("Teks terlalu panjang; paling banyak 4000 karakter.");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndMaySaveKnowingly() {
        GridPage page = october();
        TaskRow shared = shared();
        aColleagueEnters("50");

        CellReport report = page.save(shared, VALUE, "", "70").cells().getFirst();

        assertThat(report.fate()).isEqualTo(Fate.CONFLICT);
        assertThat(report.said())
                .startsWith(JakartaBarat.HUMAN_RESOURCES + " mengubahnya menjadi “50” pada 8 Oktober 2024")
                .endsWith("ketikan Anda: “70”");
        assertThat(stored()).extracting(EntryDetails::value).containsExactly("50");
        assertThat(page.save(shared, VALUE, report.stored(), "70")
                        .cells()
                        .getFirst()
                        .fate())
                .isEqualTo(Fate.SAVED);
        assertThat(stored()).extracting(EntryDetails::value).containsExactly("70");
    }

    @Test
    void whatAColleagueTypedBesideComesAlongWithOnesOwn() {
        GridPage page = october();
        TaskRow shared = shared();
        aColleagueEnters("50");

        SaveReport report = page.save(shared, OBSTACLE, "", "Hujan");

        assertThat(report.cells()).extracting(CellReport::fate).containsExactly(Fate.RENEWED, Fate.SAVED);
        assertThat(report.cells().getFirst().shown()).isEqualTo("50");
    }

    @Test
    void aRowWithTypingThatIsNotStoredStaysBehindUntilItIsGivenUp() {
        GridPage page = october();
        page.complete(own(0), "80");
        page.save(own(0), OBSTACLE, "", "a".repeat(5_000));

        assertThat(button("Ajukan semua yang lengkap (0)").isEnabled()).isFalse();

        page.type(own(0), OBSTACLE, "");
        assertThat(button("Ajukan semua yang lengkap (1)").isEnabled()).isTrue();
    }

    @Test
    void whatIsCompleteIsHandedInAndWhatStaysBehindIsNamedWithAWayToIt() {
        GridPage page = october();
        page.complete(own(0), "80");
        page.save(own(1), VALUE, "", "70");

        test(button("Ajukan semua yang lengkap (1)")).click();
        assertThat(dialog())
                .contains("Ajukan 1 baris?", "1 baris belum punya bukti dukung", "Tertinggal: 10 baris belum lengkap")
                .doesNotContain("sudah lewat");
        test(button("Ajukan 1 baris")).click();

        assertThat(stored()).extracting(EntryDetails::state).containsExactly(EntryState.SUBMITTED, EntryState.DRAFT);
        assertThat(words()).contains("2 dari 11 baris terisi, 1 sudah diajukan");
        assertThat(grid().head(own(0))).contains("Diajukan", JakartaBarat.FINANCE, "Tarik kembali dulu");
        assertThat(grid().isOpen(own(0), VALUE)).isFalse();
    }

    @Test
    void whatIsHandedInLateIsSaidToBeMarked() {
        complete(realizations.tasks(SEPTEMBER).getFirst().rows().getFirst(), SEPTEMBER);
        navigate(TasksView.class, "2024-09");

        test(button("Ajukan semua yang lengkap (1)")).click();
        assertThat(dialog()).contains("Jatuh tempo 7 Oktober 2024 sudah lewat");
        test(button("Ajukan 1 baris")).click();

        assertThat(grid().html().select(".row-badges").eachText()).anyMatch(badges -> badges.contains("Terlambat"));
    }

    @Test
    void aRowThatLacksSomethingSaysWhatInsteadOfBeingHandedIn() {
        GridPage page = october();
        page.save(own(0), VALUE, "", "70");

        page.ask(own(0), RowAction.SUBMIT);

        assertThat(dialog()).contains("Belum dapat diajukan", "Tertinggal: 1 baris", "Terlaksana");
        assertThat($(Button.class).withText("Ajukan 1 baris").all()).isEmpty();
    }

    @Test
    void aCellTellsWhatHappenedToItAndToNoOther() {
        GridPage page = october();
        page.save(own(0), VALUE, "", "80");
        page.save(own(0), VALUE, "80", "85");
        page.save(own(0), OBSTACLE, "", "Listrik padam");

        page.askHistory(own(0), VALUE);

        assertThat(dialog()).contains("80", "85").doesNotContain("Listrik padam");
    }

    @Test
    void whatNobodyLookedAtCanBeTakenBack() {
        GridPage page = october();
        page.complete(own(0), "80");
        submit();
        october().ask(own(0), RowAction.WITHDRAW);

        assertThat(stored()).extracting(EntryDetails::state).containsExactly(EntryState.DRAFT);
        assertThat(grid().isOpen(own(0), VALUE)).isTrue();
        assertThat($(Notification.class).all().getLast().getElement().getTextRecursively())
                .contains("1 baris ditarik kembali");
    }

    @Test
    void onlyWhatWasSentBackIsOpenWithItsReasonBesideItAndEarlierReasonsBelow() {
        october().complete(own(0), "80");
        giveBack(null, "Alasan pertama");
        giveBack(VALUE, "Cek pembilang");

        GridPage page = october();

        assertThat(page.cell(own(0), VALUE).text()).contains("Cek pembilang", "perencana");
        assertThat(page.isOpen(own(0), VALUE)).isTrue();
        assertThat(page.isOpen(own(0), OBSTACLE)).isFalse();
        assertThat(page.head(own(0))).contains("Dikembalikan", "Alasan sebelumnya (1)", "Alasan pertama");
        assertThat(words()).contains("Dikembalikan kepada Anda (1 baris)", "perencana: Cek pembilang");
    }

    @Test
    void whatWasSentBackAndNotMendedIsNotHandedInWithTheOthers() {
        october().complete(own(0), "80");
        giveBack(VALUE, "Cek pembilang");
        database.sql("update entry set entered_at = entered_at - interval 1 hour")
                .update();

        GridPage page = october();
        assertThat(page.head(own(0))).contains("Belum: perbaikan yang diminta");
        assertThat(button("Ajukan semua yang lengkap (0)").isEnabled()).isFalse();

        page.ask(own(0), RowAction.SUBMIT);
        assertThat(dialog()).contains("Belum ada yang diubah sejak dikembalikan");
        test(button("Ajukan 1 baris")).click();
        assertThat(stored()).extracting(EntryDetails::state).containsExactly(EntryState.SUBMITTED);
    }

    @Test
    void anApprovedRowIsTakenUpAgainOnlyWithAReason() {
        october().complete(own(0), "80");
        submit();
        approve();

        october().ask(own(0), RowAction.CORRECT);
        test(button("Mulai koreksi")).click();
        assertThat(dialog()).contains("Tulis alasannya");
        test($(TextArea.class).withLabel("Alasan koreksi").single()).setValue("SP2D terlambat dicatat");
        test(button("Mulai koreksi")).click();

        assertThat(stored()).extracting(EntryDetails::revision).containsExactly(2);
        assertThat(grid().isOpen(own(0), VALUE)).isTrue();
    }

    @Test
    void aClosedMonthSaysSinceWhenAndTakesNothing() {
        navigate(TasksView.class, "2024-08");

        assertThat(words()).contains("Pengisian Agustus 2024 ditutup otomatis sejak 14 September 2024");
        assertThat(grid().html().select(".cell-field")).isEmpty();
        TaskRow august =
                realizations.tasks(YearMonth.of(2024, 8)).getFirst().rows().getFirst();
        CellReport report = grid().save(august, VALUE, "", "5").cells().getFirst();
        assertThat(report.fate()).isEqualTo(Fate.CLOSED);
        assertThat(report.said()).contains("Pengisian Agustus 2024 sudah ditutup");
    }

    @Test
    void wordsThatLookLikeMarkupOrAFormulaAreShownAsWords() {
        String words = "=HYPERLINK(\"x\") <script>alert(1)</script></textarea><b>tebal</b> ‮עברית 👍🏽";
        october().save(own(0), OBSTACLE, "", words);

        GridPage page = october();

        assertThat(page.cell(own(0), OBSTACLE).select("textarea").text()).isEqualTo(words);
        assertThat(page.html().select("script, b")).isEmpty();
    }

    @Test
    void openingAndSavingIssueFewStatementsAndSavingReadsNoTasksAgain() {
        navigate(TasksView.class, "2024-08");
        assertThat(statements(() -> navigate(TasksView.class, "2024-10"))).isLessThanOrEqualTo(MOST_TO_OPEN);
        TaskRow row = own(0);
        GridPage page = grid();
        page.save(row, VALUE, "", "70");

        assertThat(statements(() -> page.save(row, VALUE, "70", "71"))).isLessThanOrEqualTo(MOST_TO_SAVE);
    }

    @Test
    void openingTheMostUrgentMonthIssuesFewStatementsToo() {
        navigate(TasksView.class, "2024-08");

        assertThat(statements(() -> navigate(TasksView.class))).isLessThanOrEqualTo(MOST_TO_OPEN);
    }

    @Test
    void whoOwnsNoRowIsToldSo() {
        jakartaBarat.signIn(jakartaBarat.account("baru", RoleGrant.of(Role.REPORTER, office.office())));
        navigate(TasksView.class);

        assertThat(words()).contains("Tidak ada baris Rencana Aksi yang pelaksananya unit Anda.");
    }

    @Test
    void aYearWithoutAnActivePlanSaysSo() {
        navigate(TasksView.class, "2023-05");

        assertThat(words()).contains("Belum ada Rencana Aksi Sekretaris tahun 2023 yang aktif");
    }

    private GridPage october() {
        navigate(TasksView.class, "2024-10");
        return grid();
    }

    private GridPage grid() {
        return new GridPage($(EntryGrid.class).single());
    }

    private void complete(TaskRow row, YearMonth month) {

        var carriedOut = row.actions().stream()
                .map(action -> new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", "YES"));
        realizations.save(new EntryPatch(
                row.indicator().id(),
                month,
                Stream.concat(Stream.of(new CellChange(VALUE, "", "80")), carriedOut)
                        .toList()));
    }

    private void submit() {
        workflow.submit(OCTOBER, stored().stream().map(EntryDetails::ref).toList());
    }

    private void giveBack(EntryCell cell, String reason) {
        submit();
        var entry = stored().getFirst().ref();
        jakartaBarat.as(office.planner(), () -> workflow.giveBack(entry, List.of(new FieldRemark(cell, reason))));
    }

    private void approve() {
        String secretary = jakartaBarat.account("sekretaris", RoleGrant.of(Role.SECRETARY, office.office()));
        var submitted = stored().getFirst().ref();
        jakartaBarat.as(office.planner(), () -> workflow.verify(List.of(submitted)));
        var verified = stored().getFirst().ref();
        jakartaBarat.as(secretary, () -> workflow.approve(List.of(verified)));
    }

    private void aColleagueEnters(String value) {
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        TaskRow shared = shared();
        jakartaBarat.as(
                colleague,
                () -> realizations.save(
                        EntryPatch.of(shared.indicator().id(), OCTOBER, new CellChange(VALUE, "", value))));
    }

    private List<TaskRow> rows() {
        return realizations.tasks(OCTOBER).getFirst().rows();
    }

    private TaskRow own(int place) {
        return rows().stream().filter(row -> !row.shared()).toList().get(place);
    }

    private TaskRow shared() {
        return rows().stream().filter(TaskRow::shared).findFirst().orElseThrow();
    }

    private List<EntryDetails> stored() {
        return rows().stream().flatMap(row -> row.entry().stream()).toList();
    }

    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private Button button(String words) {
        return $(Button.class).withText(words).single();
    }

    private String dialog() {
        return $(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .map(dialog -> dialog.getHeaderTitle() + dialog.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
