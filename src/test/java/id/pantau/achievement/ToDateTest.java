package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToDateTest {

    private static final Measure TWELVE = Measure.of(new Target.Count("12 kali", new BigDecimal("12"), "kali", null));
    private static final Measure NINETY = Measure.of(new Target.Percent("90 %", new BigDecimal("90"), null));
    private static final Schedule QUARTERS = Schedule.everyPeriod(Granularity.QUARTER);

    @Test
    void ticksShareASummedTarget() {
        ToDate toDate = ToDate.of(TWELVE, QUARTERS, months("1", null, "1"), Month.MAY);

        assertTarget(toDate, "3");
        assertPercent(toDate.againstPeriod(), "66,67 %");
        assertPercent(toDate.againstYear(), "16,67 %");
        assertThat(toDate.againstPeriod().explanation().steps())
                .containsExactly(
                        "Target s.d. Mei: 12 × 1 / 4 jadwal = 3 kali",
                        "Realisasi s.d. Mei (jumlah): Jan 1 + Mar 1 = 2 kali");
    }

    @ParameterizedTest
    @CsvSource({
        "JANUARY,",
        "FEBRUARY,",
        "MARCH,3",
        "APRIL,3",
        "MAY,3",
        "JUNE,6",
        "SEPTEMBER,9",
        "NOVEMBER,9",
        "DECEMBER,12"
    })
    void aQuarterFallsDueInItsLastMonth(Month through, String due) {
        ToDate toDate = ToDate.of(TWELVE, QUARTERS, List.of(), through);

        if (due == null) {
            assertReason(toDate.againstPeriod(), Reason.NOT_SCHEDULED);
            assertReason(toDate.againstYear(), Reason.NOT_SCHEDULED);
            assertThat(toDate.target()).isNull();
        } else {
            assertTarget(toDate, due);
            assertReason(toDate.againstPeriod(), Reason.NOT_FILLED);
            assertReason(toDate.againstYear(), Reason.NOT_FILLED);
        }
    }

    @Test
    void whatIsDoneBeforeItIsDueCountsForTheYearOnly() {
        ToDate toDate = ToDate.of(TWELVE, Schedule.ticks(Granularity.MONTH, 6, 7), months("4"), Month.MARCH);

        assertReason(toDate.againstPeriod(), Reason.NOT_SCHEDULED);
        assertPercent(toDate.againstYear(), "33,33 %");
    }

    @Test
    void aLastKnownTargetHoldsInFullFromTheFirstTickOn() {
        Schedule schedule = Schedule.ticks(Granularity.MONTH, 3, 9);

        assertReason(ToDate.of(NINETY, schedule, months("50"), Month.FEBRUARY).againstPeriod(), Reason.NOT_SCHEDULED);
        ToDate toDate = ToDate.of(NINETY, schedule, months("50", "60", "70", "80"), Month.APRIL);
        assertTarget(toDate, "90");
        assertThat(toDate.realized()).isEqualTo(number("80"));
        assertPercent(toDate.againstPeriod(), "88,89 %");
        assertThat(toDate.againstPeriod().explanation().steps())
                .containsExactly("Realisasi s.d. Apr (nilai terakhir): Apr 80 %");
    }

    @Test
    void theLastKnownValueIsNeitherAnEmptyMonthNorOneThatDidNotApply() {
        List<Increment> increments = new ArrayList<>(months("50", "60"));
        increments.add(new Increment(Month.MARCH, Realized.NOT_APPLICABLE));
        increments.add(new Increment(Month.APRIL, Realized.MISSING));

        assertThat(ToDate.of(NINETY, Schedule.NONE, increments, Month.DECEMBER).realized())
                .isEqualTo(number("60"));
    }

    @Test
    void onlyMonthsThatDidNotApplyMakeTheIndicatorNotApplicable() {
        ToDate toDate =
                ToDate.of(NINETY, QUARTERS, List.of(new Increment(Month.MARCH, Realized.NOT_APPLICABLE)), Month.MARCH);

        assertReason(toDate.againstPeriod(), Reason.NOT_APPLICABLE);
        assertThat(toDate.missing()).isEmpty();
    }

    @Test
    void anAverageIsOfTheMonthsThatWereFilled() {
        Measure average = NINETY.withRollUp(RollUp.AVERAGE);
        ToDate toDate = ToDate.of(average, QUARTERS, months("80", null, "85"), Month.JUNE);

        assertThat(toDate.realized()).isEqualTo(number("82.5"));
        assertTarget(toDate, "90");
        assertThat(toDate.missing()).containsExactly(Month.JUNE);
        assertThat(toDate.againstPeriod().explanation().steps())
                .containsExactly("Realisasi s.d. Jun (rata-rata): (Jan 80 + Mar 85) / 2 = 82,5 %", "Belum diisi: Jun");
    }

    @Test
    void sharesAreAddedAsNumeratorsAndDenominators() {
        Measure summed = NINETY.withRollUp(RollUp.AVERAGE);
        List<Increment> increments = List.of(ratio(Month.JANUARY, "1", "2"), ratio(Month.FEBRUARY, "9", "10"));
        ToDate toDate = ToDate.of(summed, Schedule.everyPeriod(Granularity.MONTH), increments, Month.FEBRUARY);

        assertThat(toDate.realized()).isEqualTo(new Realized.Ratio(new BigDecimal("10"), new BigDecimal("12")));
        assertPercent(toDate.againstPeriod(), "92,59 %");
        assertThat(toDate.againstPeriod().explanation().steps())
                .containsExactly("Realisasi s.d. Feb (jumlah pembilang / jumlah penyebut):"
                        + " (Jan 1 + Feb 9) / (Jan 2 + Feb 10) = 10 / 12 × 100 = 83,33 %");
    }

    @Test
    void aSummedShareIsMeasuredAgainstTheWholeTarget() {
        List<Increment> increments = List.of(ratio(Month.JANUARY, "4", "10"), ratio(Month.FEBRUARY, "5", "10"));
        ToDate toDate = ToDate.of(NINETY.withRollUp(RollUp.SUM), QUARTERS, increments, Month.MARCH);

        assertTarget(toDate, "90");
        assertPercent(toDate.againstPeriod(), "50 %");
    }

    @Test
    void aLastKnownShareIsTheLastOneNotTheSum() {
        List<Increment> increments = List.of(ratio(Month.JANUARY, "1", "2"), ratio(Month.FEBRUARY, "9", "10"));

        assertThat(ToDate.of(NINETY, QUARTERS, increments, Month.MARCH).realized())
                .isEqualTo(new Realized.Ratio(new BigDecimal("9"), new BigDecimal("10")));
    }

    @Test
    void entriesOfDifferentSortsAreNotPutTogether() {
        List<Increment> increments =
                List.of(ratio(Month.JANUARY, "1", "2"), new Increment(Month.FEBRUARY, number("80")));
        ToDate toDate = ToDate.of(NINETY.withRollUp(RollUp.AVERAGE), QUARTERS, increments, Month.MARCH);

        assertReason(toDate.againstPeriod(), Reason.MIXED_ENTRIES);
        assertReason(toDate.againstYear(), Reason.MIXED_ENTRIES);
    }

    @ParameterizedTest
    @CsvSource({"lap,laporan,COMPUTED", "lap,orang,UNIT_DIFFERS", ",orang,COMPUTED", "orang,,COMPUTED"})
    void unitsOfTheMonthsMustAgree(String one, String other, String expected) {
        Measure unspoken = Measure.of(new Target.Count("12", new BigDecimal("12"), null, null));
        List<Increment> increments = List.of(
                new Increment(Month.JANUARY, new Realized.Amount(BigDecimal.ONE, one)),
                new Increment(Month.FEBRUARY, new Realized.Amount(BigDecimal.ONE, other)));
        Outcome outcome = ToDate.of(unspoken, QUARTERS, increments, Month.MARCH).againstPeriod();

        if (expected.equals("COMPUTED")) {
            assertPercent(outcome, "66,67 %");
        } else {
            assertReason(outcome, Reason.valueOf(expected));
        }
    }

    @Test
    void aMonthsUnitThatIsNotTheTargetsIsNotLost() {
        List<Increment> increments = List.of(
                new Increment(Month.JANUARY, new Realized.Amount(BigDecimal.ONE, "orang")),
                new Increment(Month.FEBRUARY, number("1")));

        assertReason(ToDate.of(TWELVE, QUARTERS, increments, Month.MARCH).againstPeriod(), Reason.UNIT_DIFFERS);
    }

    @Test
    void quantitiesInTheTargetsUnitAreItsParts() {
        Measure staff = Measure.of(new Target.Count("159 pegawai", new BigDecimal("159"), "pegawai", null));
        Schedule planned = quantities(Map.of(2, "36", 3, "89", 4, "34"), "Pegawai");

        assertReason(ToDate.of(staff, planned, List.of(), Month.MAY).againstPeriod(), Reason.NOT_SCHEDULED);
        ToDate toDate = ToDate.of(staff, planned, months("100"), Month.SEPTEMBER);
        assertTarget(toDate, "125");
        assertPercent(toDate.againstPeriod(), "80 %");
        assertThat(toDate.againstPeriod().explanation().steps())
                .contains("Target s.d. Sep: 125 pegawai dari 159 pegawai setahun");
        assertTarget(ToDate.of(staff, planned, List.of(), Span.quarter(3)), "89");
    }

    @Test
    void quantitiesInAnotherUnitAreTicks() {
        Schedule planned = quantities(Map.of(2, "36", 4, "34"), "Pegawai");

        assertTarget(ToDate.of(TWELVE, planned, List.of(), Month.JUNE), "6");
        assertTarget(ToDate.of(NINETY, planned, List.of(), Month.JUNE), "90");
    }

    @ParameterizedTest
    @CsvSource({
        "SUM,false,3,20", "SUM,false,7,50", "SUM,false,12,100",
        "SUM,true,3,20", "SUM,true,6,30", "SUM,true,12,50",
        "LAST,false,3,20", "LAST,false,8,30", "LAST,true,8,30",
        "AVERAGE,false,6,25", "AVERAGE,false,11,25", "AVERAGE,true,11,30"
    })
    void targetsPerQuarterFollowTheRollUp(RollUp rollUp, boolean cumulative, int through, String due) {
        Measure measure = TWELVE.withRollUp(rollUp);
        Schedule schedule = periodTargets(cumulative);

        assertTarget(ToDate.of(measure, schedule, List.of(), Month.of(through)), due);
    }

    private static Schedule periodTargets(boolean cumulative) {
        return new Schedule.PeriodTargets(
                Granularity.QUARTER,
                new TreeMap<>(Map.of(1, new BigDecimal("20"), 2, new BigDecimal("30"), 4, new BigDecimal("50"))),
                cumulative);
    }

    @Test
    void aQuarterAloneHasItsOwnTarget() {
        assertTarget(ToDate.of(TWELVE, periodTargets(false), List.of(), Span.quarter(2)), "30");
        assertTarget(ToDate.of(TWELVE, periodTargets(true), List.of(), Span.quarter(2)), "10");
        assertTarget(ToDate.of(TWELVE, periodTargets(true), List.of(), Span.semester(2)), "20");
        assertTarget(ToDate.of(NINETY, periodTargets(true), List.of(), Span.quarter(3)), "30");
        assertTarget(
                ToDate.of(NINETY.withRollUp(RollUp.AVERAGE), periodTargets(false), List.of(), Span.quarter(3)), "30");
        assertReason(
                ToDate.of(TWELVE, periodTargets(false), List.of(), Span.quarter(3))
                        .againstPeriod(),
                Reason.NOT_SCHEDULED);
        assertReason(
                ToDate.of(NINETY, periodTargets(false), List.of(), Month.FEBRUARY)
                        .againstPeriod(),
                Reason.NOT_SCHEDULED);
        assertTarget(ToDate.of(TWELVE, QUARTERS, List.of(), Span.semester(2)), "6");
        assertTarget(ToDate.of(TWELVE, QUARTERS, List.of(), Span.of(Month.MARCH)), "3");
    }

    @Test
    void countedMonthsOfUnknownPlaceLeaveThePeriodOpenAndTheYearComputable() {
        Schedule nine = new Schedule.MonthsUnknown(Granularity.MONTH, 9);
        ToDate inJune = ToDate.of(TWELVE, nine, months("3"), Month.JUNE);

        assertReason(inJune.againstPeriod(), Reason.SCHEDULE_UNKNOWN);
        assertPercent(inJune.againstYear(), "25 %");
        assertReason(ToDate.of(TWELVE, nine, List.of(), Month.JUNE).againstYear(), Reason.NOT_FILLED);
        assertPercent(ToDate.of(TWELVE, nine, months("3"), Month.DECEMBER).againstPeriod(), "25 %");
        assertReason(ToDate.of(TWELVE, nine, List.of(), Span.quarter(4)).againstPeriod(), Reason.SCHEDULE_UNKNOWN);
        assertThat(inJune.missing()).isEmpty();
    }

    @Test
    void asManyMonthsAsTheYearHasAreNotUnknown() {
        Schedule all = new Schedule.MonthsUnknown(Granularity.QUARTER, 4);
        Schedule some = new Schedule.MonthsUnknown(Granularity.QUARTER, 3);
        Schedule lost = new Schedule.MonthsUnknown(Granularity.QUARTER, null);

        assertTarget(ToDate.of(TWELVE, all, List.of(), Month.JUNE), "6");
        assertReason(ToDate.of(TWELVE, some, List.of(), Month.JUNE).againstPeriod(), Reason.SCHEDULE_UNKNOWN);
        assertReason(ToDate.of(TWELVE, lost, List.of(), Month.JUNE).againstPeriod(), Reason.SCHEDULE_UNKNOWN);
    }

    @Test
    void aPlanWithoutScheduleIsDueAtTheEndOfTheYear() {
        assertReason(
                ToDate.of(TWELVE, Schedule.NONE, months("3"), Month.NOVEMBER).againstPeriod(), Reason.NOT_SCHEDULED);
        assertPercent(
                ToDate.of(TWELVE, Schedule.NONE, months("3"), Month.NOVEMBER).againstYear(), "25 %");
        assertTarget(ToDate.of(TWELVE, Schedule.NONE, months("3"), Month.DECEMBER), "12");
    }

    @Test
    void aScheduleWithoutAnyTickIsNeverDue() {
        assertReason(
                ToDate.of(NINETY, Schedule.ticks(Granularity.MONTH), months("3"), Month.DECEMBER)
                        .againstPeriod(),
                Reason.NOT_SCHEDULED);
        assertReason(
                ToDate.of(TWELVE, Schedule.ticks(Granularity.MONTH), months("3"), Month.DECEMBER)
                        .againstPeriod(),
                Reason.NOT_SCHEDULED);
    }

    @Test
    void aMarkIsTakenAsLastKnownAndNeverDivided() {
        Measure mark =
                Measure.of(new Target.Grade("BB", GradeScale.AKIP, "BB", null)).withRollUp(RollUp.SUM);
        List<Increment> increments = List.of(
                new Increment(Month.MARCH, new Realized.Graded(GradeScale.AKIP, "B")),
                new Increment(Month.JUNE, new Realized.Graded(GradeScale.AKIP, "A")));
        ToDate toDate = ToDate.of(mark, QUARTERS, increments, Month.JUNE);

        assertThat(toDate.againstPeriod()).isInstanceOf(Outcome.GradeReached.class);
        assertThat(ToDate.of(mark, QUARTERS, increments, Month.MARCH).againstPeriod())
                .isInstanceOf(Outcome.GradeMissed.class);
        assertThat(toDate.target()).isEqualTo(mark.target());
    }

    @Test
    void everyKindOfTargetCanBeShared() {
        BigDecimal eight = new BigDecimal("8");
        BigDecimal four = new BigDecimal("4");
        assertThat(shared(new Target.Percent("8 %", eight, "n"))).isEqualTo(new Target.Percent("8 %", four, "n"));
        assertThat(shared(new Target.Score("8", eight, "n"))).isEqualTo(new Target.Score("8", four, "n"));
        assertThat(shared(new Target.Range("4-8", four, eight, "hari", "n")))
                .isEqualTo(new Target.Range("4-8", new BigDecimal("2"), four, "hari", "n"));
        assertThat(shared(new Target.Text("selesai", null))).isEqualTo(new Target.Text("selesai", null));
    }

    @Test
    void everyKindOfTargetCanHaveTargetsPerPeriod() {
        Target.Range range = new Target.Range("4-8", BigDecimal.ONE, BigDecimal.TEN, "hari", null);
        Target.Text text = new Target.Text("selesai", null);
        assertThat(inQuarterOne(new Target.Score("8", BigDecimal.TEN, "n")))
                .isEqualTo(new Target.Score("8", new BigDecimal("20"), "n"));
        assertThat(inQuarterOne(new Target.Percent("8 %", BigDecimal.TEN, "n")))
                .isEqualTo(new Target.Percent("8 %", new BigDecimal("20"), "n"));
        assertThat(inQuarterOne(range)).isEqualTo(range);
        assertThat(inQuarterOne(text)).isEqualTo(text);
    }

    @Test
    void monthsComeInAnyOrder() {
        List<Increment> increments =
                List.of(new Increment(Month.MAY, number("70")), new Increment(Month.FEBRUARY, number("60")));

        assertThat(ToDate.of(NINETY, QUARTERS, increments, Month.JUNE).realized())
                .isEqualTo(number("70"));
    }

    @Test
    void aQuarterIsReportedByAnyOfItsMonths() {
        ToDate toDate = ToDate.of(TWELVE, QUARTERS, months("1"), Month.JUNE);

        assertThat(toDate.missing()).containsExactly(Month.JUNE);
    }

    @Test
    void spansAreNamedAsTheyAreSpoken() {
        assertThat(step(Span.quarter(2))).isEqualTo("Realisasi Apr–Jun (jumlah): Mei 2 = 2 kali");
        assertThat(step(Span.of(Month.MAY))).isEqualTo("Realisasi Mei (jumlah): Mei 2 = 2 kali");
        assertThat(step(Span.year())).isEqualTo("Realisasi s.d. Des (jumlah): Mei 2 = 2 kali");
    }

    private static String step(Span span) {
        Outcome outcome = ToDate.of(TWELVE, Schedule.NONE, List.of(new Increment(Month.MAY, number("2"))), span)
                .againstYear();
        return outcome.explanation().steps().getFirst();
    }

    private static Target shared(Target target) {
        return ToDate.of(
                        Measure.of(target).withRollUp(RollUp.SUM),
                        Schedule.ticks(Granularity.MONTH, 1, 7),
                        List.of(),
                        Month.MARCH)
                .target();
    }

    private static Target inQuarterOne(Target target) {
        return ToDate.of(Measure.of(target), periodTargets(false), List.of(), Month.MARCH)
                .target();
    }

    private static Schedule quantities(Map<Integer, String> planned, String unit) {
        TreeMap<Integer, BigDecimal> quantities = new TreeMap<>();
        planned.forEach((period, quantity) -> quantities.put(period, new BigDecimal(quantity)));
        return new Schedule.Quantities(Granularity.QUARTER, quantities, unit);
    }

    private static List<Increment> months(String... values) {
        List<Increment> increments = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            if (values[at] != null) {
                increments.add(new Increment(Month.of(at + 1), number(values[at])));
            }
        }
        return increments;
    }

    private static Increment ratio(Month month, String numerator, String denominator) {
        return new Increment(month, new Realized.Ratio(new BigDecimal(numerator), new BigDecimal(denominator)));
    }

    private static Realized number(String value) {
        return Realized.of(new BigDecimal(value));
    }

    private static void assertTarget(ToDate toDate, String due) {
        assertThat(toDate.target()).isNotNull();
        assertThat(toDate.target().value()).isEqualByComparingTo(due);
    }

    private static AbstractStringAssert<?> assertPercent(Outcome outcome, String shown) {
        return assertThat(IndonesianNumbers.STANDARD.percent(outcome.percent().orElseThrow()))
                .isEqualTo(shown);
    }

    private static void assertReason(Outcome outcome, Reason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotComputable.class,
                        none -> assertThat(none.reason()).isEqualTo(reason));
    }
}
