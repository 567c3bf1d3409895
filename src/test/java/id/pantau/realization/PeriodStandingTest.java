package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.Actor;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import id.pantau.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** September 2024 with the usual rules: due on 7, closed after 14 October. */
class PeriodStandingTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Actor PLANNER = new Actor(new UserId(1), "perencana", Set.of());
    private static final Instant NOW = Instant.parse("2024-10-20T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 20);

    private final ReportingPeriod september =
            new ReportingPeriod(new OfficeId(1), YearMonth.of(2024, 9), EntryRules.USUAL, new WorkingDays(Set.of()));

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, COMING",
        "2024-09-01, OPEN",
        "2024-10-07, OPEN",
        "2024-10-08, LATE",
        "2024-10-14, LATE",
        "2024-10-15, CLOSED"
    })
    void aMonthOpensIsDueAndClosesByItself(LocalDate today, PeriodState state) {
        assertThat(on(today).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-20, BACKFILL", "2024-10-31, BACKFILL", "2024-11-01, CLOSED"})
    void aMonthOpenedAfterwardsClosesAgainByItself(LocalDate today, PeriodState state) {
        september.openAfterwards(LocalDate.of(2024, 10, 31), "Pindah aplikasi", PLANNER, NOW, TODAY);

        assertThat(on(today).state()).isEqualTo(state);
    }

    @Test
    void aLockedMonthSaysWhoLockedItSinceWhenAndWhy() {
        september.lock("Laporan ditandatangani", PLANNER, NOW, TODAY);

        PeriodStanding locked = on(TODAY);
        assertThat(locked.state()).isEqualTo(PeriodState.LOCKED);
        assertThat(locked.acceptsMending()).isFalse();
        assertThat(locked.note()).isEqualTo(new PeriodNote("perencana", NOW, "Laporan ditandatangani", null));
    }

    @Test
    void aGrantedRequestOpensEvenALockedMonth() {
        september.lock("Laporan ditandatangani", PLANNER, NOW, TODAY);
        PeriodReopening granted = new PeriodReopening(
                new OfficeId(1), YearMonth.of(2024, 9), new UnitId(1), "SP2D terlambat", PLANNER, NOW);
        granted.grant(NOW.plusSeconds(60), "Disetujui", PLANNER, NOW);

        PeriodStanding open = september.standing(EntryRules.USUAL, granted, TODAY, JAKARTA);

        assertThat(open.state()).isEqualTo(PeriodState.REOPENED);
        assertThat(Objects.requireNonNull(open.note()).until()).isEqualTo(NOW.plusSeconds(60));
        assertThat(granted.isRunning(NOW.plusSeconds(59))).isTrue();
        assertThat(granted.isRunning(NOW.plusSeconds(60))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // today, due in days, closes in days, due then, closes then
        "2024-10-01, 3, 8, 2024-10-03, 2024-10-10",
        "2024-10-05, 3, 8, 2024-10-05, 2024-10-10",
        "2024-10-08, 3, 20, 2024-10-07, 2024-10-28",
        "2024-10-15, 20, 30, 2024-10-07, 2024-10-14"
    })
    void whatHasPassedStaysAndNothingMovesIntoThePast(
            LocalDate today, int due, int close, LocalDate dueThen, LocalDate closesThen) {
        PeriodDates wanted = new EntryRules(due, close, EvidenceRule.NONE, SpendingBasis.SP2D)
                .dates(september.yearMonth(), new WorkingDays(Set.of()));

        assertThat(september.dates().movedTo(wanted, today)).isEqualTo(new PeriodDates(dueThen, closesThen));
    }

    private PeriodStanding on(LocalDate today) {
        return september.standing(EntryRules.USUAL, null, today, JAKARTA);
    }
}
