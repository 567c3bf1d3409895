package id.pantau.realization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.JakartaBarat;
import id.pantau.planning.JakartaBarat.Imported;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
@Import({JakartaBarat.class, PeriodModuleTest.OwnClock.class})
class PeriodModuleTest {

    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final Instant EIGHTH_OF_OCTOBER = Instant.parse("2024-10-08T03:00:00Z");
    private static final LocalDateTime TOMORROW = LocalDateTime.of(2024, 10, 9, 16, 0);
    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);

    @Autowired
    private JakartaBarat jakartaBarat;

    @Autowired
    private PeriodService periods;

    @Autowired
    private PeriodKeepingService keeping;

    @Autowired
    private RealizationService realizations;

    @Autowired
    private WorkflowService workflow;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private MovableClock clock;

    private Imported imported;
    private OfficeId office;
    private String planner;
    private String finance;
    private UnitId unit;

    @BeforeEach
    void importThePlan() {
        clock.set(EIGHTH_OF_OCTOBER);
        imported = jakartaBarat.imported();
        office = imported.office();
        planner = imported.planner();
        finance = jakartaBarat.reporter(imported, JakartaBarat.FINANCE);
        unit = jakartaBarat.unit(imported, JakartaBarat.FINANCE);
    }

    @Test
    void aReopenedMonthTakesAnEntryOfThatUnitMarksItLateAndClosesByItself() {
        granted(AUGUST);

        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.REOPENED);
        assertThat(state(jakartaBarat.reporter(imported, JakartaBarat.HUMAN_RESOURCES), AUGUST))
                .isEqualTo(PeriodState.CLOSED);
        fillAndSubmit(AUGUST);
        assertThat(entry(AUGUST).provenance().late()).isTrue();
        assertThat(entry(AUGUST).provenance().backfilled()).isFalse();

        clock.set(Instant.parse("2024-10-09T08:59:59Z"));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.REOPENED);
        clock.forward(Duration.ofSeconds(1));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);
        assertThat(request().state()).isEqualTo(ReopeningState.OVER);
        refused("realization.month.closed", () -> save(row(AUGUST, 1), "50"));
    }

    @Test
    void backfillMarksAnEntryAsFilledInAfterwardsAndNotAsLate() {
        backfill(AUGUST, AUGUST);

        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.BACKFILL);
        fillAndSubmit(AUGUST);

        assertThat(entry(AUGUST).provenance().backfilled()).isTrue();
        assertThat(entry(AUGUST).provenance().late()).isFalse();
        clock.set(Instant.parse("2024-10-31T16:59:59Z"));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.BACKFILL);
        clock.forward(Duration.ofSeconds(1));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);
    }

    @Test
    void backfillOpensAllMonthsOrNone() {
        refused("realization.period.backfill.still-open", () -> backfill(AUGUST, SEPTEMBER));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);

        backfill(YearMonth.of(2024, 1), AUGUST);
        assertThat(as(finance, () -> periods.year(office, JakartaBarat.YEAR)))
                .filteredOn(standing -> standing.state() == PeriodState.BACKFILL)
                .hasSize(8);

        planned(() -> keeping.endBackfill(office, AUGUST, "Selesai"));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);
        assertThat(history()).containsEntry("BACKFILL_OPENED", 8L).containsEntry("BACKFILL_CLOSED", 1L);
    }

    @Test
    void aLockedMonthTakesNothingAndIsOpenAgainWhenUnlocked() {
        planned(() -> keeping.lock(office, OCTOBER, "Pemeriksaan"));

        PeriodStanding locked = as(finance, () -> periods.standing(office, OCTOBER));
        assertThat(locked.state()).isEqualTo(PeriodState.LOCKED);
        assertThat(Objects.requireNonNull(locked.note()).reason()).isEqualTo("Pemeriksaan");
        refused("realization.month.locked", () -> save(row(OCTOBER, 0), "50")); // two cells
        refused("realization.period.locked-already", () -> planned(() -> keeping.lock(office, OCTOBER, "Lagi")));

        planned(() -> keeping.unlock(office, OCTOBER, "Pemeriksaan selesai"));
        assertThat(state(finance, OCTOBER)).isEqualTo(PeriodState.OPEN);
        assertThat(history())
                .containsEntry("PERIOD_LOCKED", 1L)
                .containsEntry("PERIOD_UNLOCKED", 1L)
                .containsEntry("REFUSED", 3L);
    }

    @Test
    void aLockEndsWhatWasOpenedForSingleUnits() {
        granted(AUGUST);

        planned(() -> keeping.lock(office, AUGUST, "Laporan ditandatangani"));

        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.LOCKED);
        assertThat(Objects.requireNonNull(request().ended()).reason()).isEqualTo("Laporan ditandatangani");
    }

    @Test
    void aUnitAsksOncePerMonthWithAReasonAndOnlyForWhatIsClosed() {
        refused("realization.reason.missing", () -> ask(AUGUST, " "));
        refused("realization.period.reopening.not-closed", () -> ask(SEPTEMBER, "Belum sempat"));
        ask(AUGUST, "SP2D terlambat");
        refused("realization.period.reopening.twice", () -> ask(AUGUST, "Sekali lagi"));

        assertThat(request().state()).isEqualTo(ReopeningState.WAITING);
        assertThat(request().unitName()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(as(planner, () -> periods.waitingOffices())).containsExactly(office);
        assertThat(history()).containsEntry("REOPENING_ASKED", 1L).containsEntry("REFUSED", 3L);
    }

    @Test
    void aRefusedUnitMayAskAgainAndReadsWhy() {
        ask(AUGUST, "SP2D terlambat");
        Reopening first = request();
        planned(() -> keeping.refuse(first, "Sudah dilaporkan"));

        assertThat(request().state()).isEqualTo(ReopeningState.REFUSED);
        assertThat(Objects.requireNonNull(request().decided()).reason()).isEqualTo("Sudah dilaporkan");
        ask(AUGUST, "Ada bukti baru");
        assertThat(request().state()).isEqualTo(ReopeningState.WAITING);
        assertThat(history()).containsEntry("REOPENING_REFUSED", 1L);
    }

    @Test
    void theSecondOfTwoPlannersWhoDecideOnTheSameRequestIsToldSo() {
        ask(AUGUST, "SP2D terlambat");
        Reopening seen = request();
        planned(() -> keeping.refuse(seen, "Tidak perlu"));

        refused("realization.period.changed-meanwhile", () -> planned(() -> keeping.grant(seen, TOMORROW, "Boleh")));
        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);
        assertThat(history()).doesNotContainKey("REOPENING_GRANTED");
    }

    @Test
    void aMonthIsReopenedForThirtyDaysAtMost() {
        ask(AUGUST, "SP2D terlambat");
        Reopening request = request();
        LocalDateTime tooLong = LocalDateTime.of(2024, 11, 7, 10, 1);

        refused("realization.period.reopening.until", () -> planned(() -> keeping.grant(request, tooLong, "Boleh")));
        refused(
                "realization.period.reopening.until",
                () -> planned(() -> keeping.grant(request, LocalDateTime.of(2024, 10, 8, 9, 0), "Boleh")));
        planned(() -> keeping.grant(request, tooLong.minusMinutes(1), "Boleh"));
        assertThat(request().state()).isEqualTo(ReopeningState.RUNNING);
    }

    @Test
    void whatWasGrantedCanBeEndedBeforeItsTime() {
        granted(AUGUST);
        Reopening running = request();

        planned(() -> keeping.end(running, "Sudah diisi"));

        assertThat(state(finance, AUGUST)).isEqualTo(PeriodState.CLOSED);
        assertThat(request().state()).isEqualTo(ReopeningState.OVER);
        assertThat(history()).containsEntry("REOPENING_GRANTED", 1L).containsEntry("REOPENING_ENDED", 1L);
    }

    @Test
    void nobodyAsksForAnotherUnit() {
        String other = jakartaBarat.reporter(imported, JakartaBarat.HUMAN_RESOURCES);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(other, () -> {
                    periods.askToReopen(office, AUGUST, unit, "Coba-coba");
                    return true;
                }));
        assertThat(as(other, () -> periods.page(office, JakartaBarat.YEAR)).requests())
                .isEmpty();
    }

    private void granted(YearMonth month) {
        ask(month, "SP2D terlambat");
        Reopening request = request();
        planned(() -> keeping.grant(request, TOMORROW, "Lengkapi anggaran"));
    }

    private void backfill(YearMonth from, YearMonth through) {
        planned(() -> keeping.backfill(
                office, new Backfill(from, through, LocalDate.of(2024, 10, 31), "Data dari aplikasi lama")));
    }

    private void ask(YearMonth month, String reason) {
        as(finance, () -> {
            periods.askToReopen(office, month, unit, reason);
            return true;
        });
    }

    private Reopening request() {
        return as(finance, () -> periods.request(office, AUGUST)).orElseThrow();
    }

    private PeriodState state(String who, YearMonth month) {
        return as(who, () -> periods.standing(office, month)).state();
    }

    private void fillAndSubmit(YearMonth month) {
        save(row(month, 0), "50");
        EntryRef ref = entry(month).ref();
        MoveOutcome outcome =
                as(finance, () -> workflow.submit(month, List.of(ref))).getFirst();
        assertThat(outcome.refusal()).isNull();
    }

    private void save(TaskRow row, String value) {
        List<CellChange> changes = new ArrayList<>(List.of(new CellChange(VALUE, "", value)));
        row.actions()
                .forEach(action -> changes.add(
                        new CellChange(EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", CarriedOut.YES.name())));
        as(
                finance,
                () -> realizations.save(
                        EntryPatch.of(row.indicator().id(), row.month(), changes.toArray(CellChange[]::new))));
    }

    private EntryDetails entry(YearMonth month) {
        return row(month, 0).entry().orElseThrow();
    }

    private TaskRow row(YearMonth month, int place) {
        return as(finance, () -> realizations.tasks(month)).getFirst().rows().stream()
                .filter(row -> !row.shared())
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    /** How often what happened in the office, as the history tells. */
    private Map<String, Long> history() {
        return sql
                .queryForList("select kind from history_event where office_id = ?", String.class, office.value())
                .stream()
                .collect(groupingBy(kind -> kind, counting()));
    }

    private void planned(Runnable work) {
        as(planner, () -> {
            work.run();
            return true;
        });
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(work::run).withMessage(key);
    }

    private <T> T as(String who, Supplier<T> work) {
        return jakartaBarat.as(who, work);
    }

    @TestConfiguration
    static class OwnClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
