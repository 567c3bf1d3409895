package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.util.concurrent.Callable;
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
                .isThrownBy(() -> save(finance, change(other, 0, "50")))
                .withMessage("shared.not-found");
        assertThat(entries(office.planner())).isEmpty();
    }

    @Test
    void aRowOfAnotherOfficeCannotBeFoundEither() {
        Imported elsewhere = jakartaBarat.imported();
        String stranger = jakartaBarat.reporter(elsewhere, JakartaBarat.FINANCE);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> save(stranger, change(ownRow(finance), 0, "50")));
    }

    @Test
    void whatIsSavedIsThereAgainWithEveryDetail() {
        TaskRow row = ownRow(finance);
        ActionProgress progress = new ActionProgress(
                row.actions().getFirst().id(),
                CarriedOut.PARTLY,
                new BigDecimal("62.50"),
                new BigDecimal("12500000.00"),
                SpendingBasis.SPP);
        Narrative narrative = new Narrative(
                ObstacleCategory.STAFF,
                "Dua orang cuti",
                "Aplikasi lancar",
                "Lembur",
                "Kasubbag",
                LocalDate.of(2024, 10, 31));

        save(finance, new EntryChange(row.indicator().id(), OCTOBER, 0, " 11/12 ", List.of(progress), narrative));

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
        EntryDetails first = save(finance, change(row, EntryChange.UNSEEN, "40"));
        EntryDetails second = save(finance, change(row, first.version(), "50"));
        EntryDetails third = save(finance, change(row, second.version(), "60"));

        assertThat(List.of(first.version(), second.version(), third.version()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ownRow(finance).entry().orElseThrow().value()).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09", "2024-01", "2024-11"})
    void aMonthThatIsNotOpenTakesNoEntry(YearMonth month) {
        TaskRow row = ownRow(finance);
        EntryChange late = new EntryChange(row.indicator().id(), month, 0, "50", List.of(), Narrative.NONE);

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
        EntryChange change = change(ownRow(finance), 0, "50");
        String other = jakartaBarat.account("lain", RoleGrant.of(role, office.office()));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> save(other, change));
        assertThat(jakartaBarat.as(other, () -> realizations.tasks(OCTOBER))).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoOpenedTheSameNewRowIsToldWhoWasFirst() {
        TaskRow shared =
                rows(finance).stream().filter(TaskRow::shared).findFirst().orElseThrow();
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(finance, change(shared, EntryChange.UNSEEN, "50"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> save(colleague, change(shared, EntryChange.UNSEEN, "70")))
                .satisfies(told -> assertThat(told.arguments()).first().isEqualTo(JakartaBarat.FINANCE));
        assertThat(entries(office.planner())).extracting(EntryDetails::value).containsExactly("50");
    }

    @Test
    void theSecondOfTwoWhoOpenedTheSameEntryIsToldWhoWasFirst() {
        TaskRow row = ownRow(finance);
        long seen = save(finance, change(row, EntryChange.UNSEEN, "40")).version();
        save(finance, change(row, seen, "50"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> save(finance, change(row, seen, "60")));
        assertThat(ownRow(finance).entry().orElseThrow().value()).isEqualTo("50");
    }

    @Test
    void ofTwoSavesAtTheSameMomentOneIsStoredAndTheOtherTold() throws Exception {
        TaskRow row = ownRow(finance);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            start.await();
            try {
                save(finance, change(row, EntryChange.UNSEEN, "50"));
                return true;
            } catch (ChangedMeanwhileException told) {
                return false;
            }
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

        save(finance, new EntryChange(row.indicator().id(), OCTOBER, 0, "50", List.of(), narrative));

        assertThat(ownRow(finance).entry().orElseThrow().narrative()).isEqualTo(narrative);
    }

    @Test
    void aTextMayHave4000CharactersAndNotOneMore() {
        TaskRow row = ownRow(finance);
        Narrative full = new Narrative(null, "k".repeat(4000), null, null, null, null);
        Narrative over = new Narrative(null, "k".repeat(4001), null, null, null, null);
        EntryDetails stored = save(finance, new EntryChange(row.indicator().id(), OCTOBER, 0, "50", List.of(), full));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(
                        finance,
                        new EntryChange(row.indicator().id(), OCTOBER, stored.version(), "50", List.of(), over)))
                .withMessage("realization.text.too-long");
        assertThat(ownRow(finance).entry().orElseThrow().narrative()).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "lima puluh", "5 laporan", "BB", "4/0", "97,12345", "12.34.5"})
    void whatHasNoOneMeaningForTheTargetIsRefused(String typed) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, change(ownRow(finance), 0, typed)))
                .withMessage("realization.value.refused");
    }

    @Test
    void somethingAsLongAsAPageIsNoValue() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, change(ownRow(finance), 0, "9".repeat(101))))
                .withMessage("realization.text.too-long");
    }

    @Test
    void anEmptyFormMakesNoEntry() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> save(finance, change(ownRow(finance), 0, "  ")))
                .withMessage("realization.entry.blank");
    }

    @Test
    void aReporterReadsOnlyTheEntriesOfItsOwnRows() {
        String colleague = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);
        save(finance, change(ownRow(finance), 0, "50"));
        save(colleague, change(ownRow(colleague), 0, "60"));

        assertThat(entries(finance)).extracting(EntryDetails::value).containsExactly("50");
        assertThat(entries(office.planner())).extracting(EntryDetails::value).containsExactlyInAnyOrder("50", "60");
    }

    @Test
    void whoPlansForAnotherOfficeDoesNotReadEverythingHere() {
        save(finance, change(ownRow(finance), 0, "50"));
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

        long few = statements(statistics, small);
        rows(finance).forEach(row -> save(finance, change(row, 0, "50")));
        long many = statements(statistics, finance);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    private long statements(Statistics statistics, String who) {
        return jakartaBarat.as(who, () -> {
            statistics.clear();
            realizations.tasks(OCTOBER);
            return statistics.getPrepareStatementCount();
        });
    }

    private EntryDetails save(String who, EntryChange change) {
        return jakartaBarat.as(who, () -> realizations.save(office.secretariat(), change));
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

    private static EntryChange change(TaskRow row, long version, String value) {
        return new EntryChange(row.indicator().id(), OCTOBER, version, value, List.of(), Narrative.NONE);
    }
}
