package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.FixedDayClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReportingCalendarTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    @Test
    void aMonthIsDueFiveWorkingDaysAfterItsEnd() {
        assertThat(on("2024-10-08").dueOn(SEPTEMBER)).isEqualTo("2024-10-07");
        assertThat(on("2024-10-08").dueOn(OCTOBER)).isEqualTo("2024-11-07");
    }

    @Test
    void onItsLastDayAMonthIsStillOpenAndStandsFirst() {
        assertThat(on("2024-10-07").openMonths()).containsExactly(SEPTEMBER, OCTOBER);
    }

    @Test
    void theDayAfterItIsClosed() {
        assertThat(on("2024-10-08").openMonths()).containsExactly(OCTOBER);
    }

    @Test
    void aMonthThatHasNotBegunIsNotOpen() {
        assertThat(on("2024-10-08").isOpen(YearMonth.of(2024, 11))).isFalse();
    }

    @Test
    void withManyWorkingDaysSeveralEarlierMonthsAreOpen() {
        assertThat(new ReportingCalendar(clock("2024-10-08"), 30).openMonths())
                .containsExactly(YearMonth.of(2024, 8), SEPTEMBER, OCTOBER);
    }

    private static ReportingCalendar on(String day) {
        return new ReportingCalendar(clock(day), 5);
    }

    private static Clock clock(String day) {
        return new FixedDayClock(LocalDate.parse(day), Clock.systemUTC());
    }
}
