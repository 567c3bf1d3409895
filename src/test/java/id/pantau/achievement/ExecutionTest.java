package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final Schedule MONTHLY = Schedule.ticks(Granularity.MONTH, 1, 2, 3, 10);

    @Test
    void aPartIsAHalf() {
        Execution execution = Execution.of(
                MONTHLY,
                Map.of(Month.JANUARY, CarriedOut.YES, Month.FEBRUARY, CarriedOut.PARTLY, Month.MARCH, CarriedOut.NO),
                Span.through(Month.JUNE));

        assertThat(execution.scheduled()).isEqualTo(3);
        assertThat(execution.carriedOut()).isEqualByComparingTo("1.5");
        assertThat(execution.unreported()).isZero();
        assertThat(execution.outcome().explanation().calculation()).isEqualTo("1,5 / 3 × 100 = 50 %");
    }

    @Test
    void whatNobodyReportedOnIsNamedAndNotCarriedOut() {
        Execution execution = Execution.of(MONTHLY, Map.of(Month.JANUARY, CarriedOut.YES), Span.through(Month.MARCH));

        assertThat(execution.unreported()).isEqualTo(2);
        assertThat(execution.outcome().percent())
                .hasValueSatisfying(percent ->
                        assertThat(IndonesianNumbers.STANDARD.percent(percent)).isEqualTo("33,33 %"));
    }

    @Test
    void withoutAnyReportItIsNotFilledRatherThanZero() {
        assertThat(reason(Execution.of(MONTHLY, Map.of(), Span.through(Month.MARCH))))
                .isEqualTo(Reason.NOT_FILLED);
    }

    @Test
    void beforeTheFirstActionItIsNotScheduled() {
        Map<Month, CarriedOut> early = Map.of(Month.APRIL, CarriedOut.YES);
        assertThat(reason(Execution.of(MONTHLY, early, Span.quarter(2)))).isEqualTo(Reason.NOT_SCHEDULED);
        assertThat(reason(Execution.of(Schedule.NONE, early, Span.year()))).isEqualTo(Reason.NOT_SCHEDULED);
    }

    @Test
    void withUnknownMonthsNothingIsSaid() {
        Schedule unknown = new Schedule.MonthsUnknown(Granularity.MONTH, 7);
        assertThat(reason(Execution.of(unknown, Map.of(Month.MAY, CarriedOut.YES), Span.year())))
                .isEqualTo(Reason.SCHEDULE_UNKNOWN);
    }

    @Test
    void aQuarterTakesTheBestOfItsMonths() {
        Execution execution = Execution.of(
                Schedule.ticks(Granularity.QUARTER, 1, 2),
                Map.of(Month.JANUARY, CarriedOut.NO, Month.FEBRUARY, CarriedOut.PARTLY, Month.MAY, CarriedOut.YES),
                Span.through(Month.JUNE));

        assertThat(execution.scheduled()).isEqualTo(2);
        assertThat(execution.carriedOut()).isEqualByComparingTo("1.5");
    }

    @Test
    void everySortOfScheduleCanBeCarriedOut() {
        TreeMap<Integer, BigDecimal> periods = new TreeMap<>(Map.of(2, BigDecimal.TEN));
        Map<Month, CarriedOut> reports = Map.of(Month.FEBRUARY, CarriedOut.YES);
        Schedule quantities = new Schedule.Quantities(Granularity.MONTH, periods, "orang");
        Schedule targets = new Schedule.PeriodTargets(Granularity.MONTH, periods, true);

        assertThat(Execution.of(quantities, reports, Span.year()).carriedOut()).isEqualByComparingTo("1");
        assertThat(Execution.of(targets, reports, Span.year()).carriedOut()).isEqualByComparingTo("1");
    }

    @Test
    void rowsTogetherCountTheirActions() {
        Execution one = Execution.of(MONTHLY, Map.of(Month.JANUARY, CarriedOut.YES), Span.through(Month.MARCH));
        Execution other = Execution.of(
                Schedule.ticks(Granularity.MONTH, 1), Map.of(Month.JANUARY, CarriedOut.PARTLY), Span.year());
        Execution total = Execution.total(List.of(one, other));

        assertThat(total.scheduled()).isEqualTo(4);
        assertThat(total.unreported()).isEqualTo(2);
        assertThat(total.outcome().explanation().calculation()).isEqualTo("1,5 / 4 × 100 = 37,5 %");
    }

    private static Reason reason(Execution execution) {
        return ((Outcome.NotComputable) execution.outcome()).reason();
    }
}
