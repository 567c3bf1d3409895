package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.planning.PlanService;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "pantau.today=2024-10-08")
@Import(JakartaBarat.class)
class RealizationModuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private PlanService plans;

    @Autowired
    private EntityManagerFactory entities;

    private Imported office;
    private String finance;

    @BeforeEach
    void importThePlan() {
        office = jakartaBarat.imported();
        finance = jakartaBarat.reporter(office, JakartaBarat.FINANCE);
    }

    @Test
    void aReporterSeesTheRowsOfItsUnitAndThoseOfAllUnits() {
        List<TaskRow> rows = rows(finance);

        assertThat(rows)
                .filteredOn(row -> !row.shared())
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.actions())
                        .extracting(ActionDetails::ownerText)
                        .containsOnly(JakartaBarat.FINANCE));
        assertThat(rows).filteredOn(TaskRow::shared).hasSize(3);
    }

    @Test
    void aRowOfAnotherUnitCannotBeFoundByItsId() {
        TaskRow other = ownRow(jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save(finance, change(other, "50")))
                .withMessage("shared.not-found");
        assertThat(entries(office.planner())).isEmpty();
    }

    @Test
    void aRowOfAnotherOfficeCannotBeFoundEither() {
        Imported elsewhere = jakartaBarat.imported();
        String stranger = jakartaBarat.reporter(elsewhere, JakartaBarat.FINANCE);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save(stranger, change(ownRow(finance), "50")));
    }

    @Test
    void whatIsSavedIsThereAgainWithEveryDetail() {
        TaskRow row = ownRow(finance);
        ActionProgress progress = new ActionProgress(
                row.actions().getFirst().id(),
                CarriedOut.PARTLY,
                new BigDecimal("62.50"),
                new BigDecimal("12500000.00"),
                SpendingBasis.SP2D);
        Narrative narrative = new Narrative(
                ObstacleCategory.STAFF,
                "Dua orang cuti",
                "Aplikasi lancar",
                "Lembur",
                "Kasubbag",
                LocalDate.of(2024, 10, 31));

        save(finance, new EntryContent(" 11/12 ", List.of(progress), narrative).patchOf(row));

        EntryDetails stored = ownRow(finance).entry().orElseThrow();
        assertThat(stored.value()).isEqualTo("11/12");
        assertThat(stored.actions()).containsExactly(progress);
        assertThat(stored.narrative()).isEqualTo(narrative);
        assertThat(stored.state()).isEqualTo(EntryState.DRAFT);
        assertThat(stored.enteredBy()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(ownRow(finance).toDate(null).againstYear().percent().orElseThrow())
                .isCloseTo(new BigDecimal("91.6667"), within(new BigDecimal("0.0001")));
    }

    @Test
    void anEntryCanBeChangedAgainAndAgain() {
        TaskRow row = ownRow(finance);
        EntryDetails first = save(finance, change(row, "40")).entry();
        EntryDetails second = save(finance, change(row.with(first), "50")).entry();
        EntryDetails third = save(finance, change(row.with(second), "60")).entry();

        assertThat(List.of(first.version(), second.version(), third.version()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ownRow(finance).entry().orElseThrow().value()).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08", "2024-01", "2024-11"})
    void aMonthThatIsNotOpenTakesNoEntry(YearMonth month) {
        EntryPatch late = EntryPatch.of(ownRow(finance).indicator().id(), month, new CellChange(VALUE, "", "50"));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, late))
                .withMessageStartingWith("realization.month.");
        assertThat(entries(office.planner())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "SECRETARY", "COMMISSIONER", "INSPECTOR", "OFFICE_ADMIN"})
    void whoDoesNotReportCannotEnterAnything(Role role) {
        EntryPatch change = change(ownRow(finance), "50");
        String other = jakartaBarat.account("lain", RoleGrant.of(role, office.office()));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> save(other, change));
        assertThat(jakartaBarat.as(other, () -> realizations.tasks(OCTOBER))).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoOpenedTheSameNewCellIsToldWhoWasFirst() {
        TaskRow shared =
                rows(finance).stream().filter(TaskRow::shared).findFirst().orElseThrow();
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(finance, change(shared, "50"));

        SaveOutcome outcome = save(colleague, change(shared, "70"));

        assertThat(outcome.conflicts())
                .extracting(CellConflict::cell, CellConflict::stored, CellConflict::typed, CellConflict::by)
                .containsExactly(tuple(VALUE, "50", "70", JakartaBarat.FINANCE));
        assertThat(entries(office.planner())).extracting(EntryDetails::value).containsExactly("50");
    }

    @Test
    void twoWhoChangeDifferentCellsOfTheSameRowBothHaveTheirWordsStored() {
        TaskRow shared =
                rows(finance).stream().filter(TaskRow::shared).findFirst().orElseThrow();
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        EntryCell obstacle = EntryCell.of(EntryField.OBSTACLE);

        save(finance, EntryPatch.of(shared.indicator().id(), OCTOBER, new CellChange(VALUE, "", "50")));
        save(colleague, EntryPatch.of(shared.indicator().id(), OCTOBER, new CellChange(obstacle, "", "Listrik padam")));

        EntryDetails both = entries(office.planner()).getFirst();
        assertThat(both.text(VALUE)).isEqualTo("50");
        assertThat(both.text(obstacle)).isEqualTo("Listrik padam");
    }

    @Test
    void oneConflictLeavesTheOtherCellsOfTheSameChangeStored() {
        TaskRow row = ownRow(finance);
        EntryCell obstacle = EntryCell.of(EntryField.OBSTACLE);
        save(finance, change(row, "50"));

        SaveOutcome outcome = save(
                finance,
                EntryPatch.of(
                        row.indicator().id(),
                        OCTOBER,
                        new CellChange(VALUE, "", "60"),
                        new CellChange(obstacle, "", "Listrik padam")));

        assertThat(outcome.conflicts()).extracting(CellConflict::cell).containsExactly(VALUE);
        assertThat(outcome.entry().text(obstacle)).isEqualTo("Listrik padam");
    }

    @Test
    void ofTwoSavesAtTheSameMomentOneIsStoredAndTheOtherTold() throws Exception {
        TaskRow row = ownRow(finance);
        CyclicBarrier start = new CyclicBarrier(2);
        Queue<String> typed = new ConcurrentLinkedQueue<>(List.of("50", "60"));
        Callable<Boolean> attempt = () -> {
            start.await();
            return save(finance, change(row, typed.remove())).isStored();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = threads.invokeAll(List.of(attempt, attempt));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://contoh\";\"klik\")",
                "<script>alert(1)</script>",
                "‮terbalik‬ עברית",
                "selesai 👍🏽 — \"kutip\" 'tunggal' \\"
            })
    void whateverWordsAreTypedComeBackAsTheyWere(String words) {
        TaskRow row = ownRow(finance);
        Narrative narrative = new Narrative(null, words, words, words, words, null);

        save(finance, new EntryContent("50", List.of(), narrative).patchOf(row));

        assertThat(ownRow(finance).entry().orElseThrow().narrative()).isEqualTo(narrative);
    }

    @Test
    void aTextMayHave4000CharactersAndNotOneMore() {
        TaskRow row = ownRow(finance);
        Narrative full = new Narrative(null, "k".repeat(4000), null, null, null, null);
        Narrative over = new Narrative(null, "k".repeat(4001), null, null, null, null);
        save(finance, new EntryContent("50", List.of(), full).patchOf(row));

        assertThatExceptionOfType(RefusedCellException.class)
                .isThrownBy(() -> save(finance, new EntryContent("50", List.of(), over).patchOf(ownRow(finance))))
                .satisfies(refused -> assertThat(refused.arguments().toString())
                        .contains("Teks terlalu panjang; paling banyak 4000 karakter"));
        assertThat(ownRow(finance).entry().orElseThrow().narrative()).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "lima puluh", "5 laporan", "BB", "4/0", "97,12345", "12.34.5"})
    void whatHasNoOneMeaningForTheTargetIsRefused(String typed) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, change(ownRow(finance), typed)))
                .withMessageStartingWith("realization.value.refused");
    }

    @Test
    void somethingAsLongAsAPageIsNoValue() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, change(ownRow(finance), "9".repeat(101))))
                .withMessage("realization.value.refused");
    }

    @Test
    void anEmptyFormMakesNoEntry() {
        save(finance, change(ownRow(finance), "  "));

        assertThat(entries(office.planner())).isEmpty();
    }

    @Test
    void aReporterReadsOnlyTheEntriesOfItsOwnRows() {
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(finance, change(ownRow(finance), "50"));
        save(colleague, change(ownRow(colleague), "60"));

        assertThat(entries(finance)).extracting(EntryDetails::value).containsExactly("50");
        assertThat(entries(office.planner())).extracting(EntryDetails::value).containsExactlyInAnyOrder("50", "60");
    }

    @Test
    void whoPlansForAnotherOfficeDoesNotReadEverythingHere() {
        save(finance, change(ownRow(finance), "50"));
        String both = jakartaBarat.account(
                "rangkap",
                RoleGrant.of(Role.PLANNER, jakartaBarat.office()),
                RoleGrant.of(Role.OFFICE_ADMIN, office.office()));

        assertThat(entries(both)).isEmpty();
    }

    @Test
    void openingTheTasksTakesTheSameFewStatementsHoweverManyRowsThereAre() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        String small = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);

        rows(small); // the first who looks into a year begins its months
        long few = statements(statistics, small);
        rows(finance).forEach(row -> save(finance, change(row, "50")));
        long many = statements(statistics, finance);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private long statements(Statistics statistics, String who) {
        return jakartaBarat.as(who, () -> {
            statistics.clear();
            realizations.tasks(OCTOBER);
            return statistics.getPrepareStatementCount();
        });
    }

    private SaveOutcome save(String who, EntryPatch change) {
        return jakartaBarat.as(who, () -> realizations.save(change));
    }

    private List<EntryDetails> entries(String who) {
        return jakartaBarat.as(who, () -> realizations.entries(plans.plan(office.secretariat()), OCTOBER.getMonth()));
    }

    private List<TaskRow> rows(String who) {
        return jakartaBarat
                .as(who, () -> realizations.tasks(OCTOBER))
                .getFirst()
                .rows();
    }

    private TaskRow ownRow(String who) {
        return rows(who).stream().filter(row -> !row.shared()).findFirst().orElseThrow();
    }

    private static EntryPatch change(TaskRow row, String value) {
        return EntryPatch.of(row.indicator().id(), OCTOBER, new CellChange(VALUE, row.text(VALUE), value));
    }
}
