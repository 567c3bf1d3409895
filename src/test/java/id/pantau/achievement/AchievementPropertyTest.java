package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every figure, whatever the numbers. */
class AchievementPropertyTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Property
    void moreIsNeverWorseWhereHigherIsBetter(
            @ForAll("positive") BigDecimal target,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        Measure measure = Measure.of(count(target));
        assertThat(raw(measure, one.max(other))).isGreaterThanOrEqualTo(raw(measure, one.min(other)));
    }

    @Property
    void moreIsNeverBetterWhereLowerIsBetter(
            @ForAll("positive") BigDecimal target,
            @ForAll("positive") BigDecimal one,
            @ForAll("positive") BigDecimal other) {
        Measure measure = Measure.of(count(target), Direction.LOWER_IS_BETTER);
        for (Formula formula : List.of(Formula.COMPLEMENT, Formula.INVERSE_RATIO)) {
            assertThat(raw(measure.withFormula(formula), one.max(other)))
                    .isLessThanOrEqualTo(raw(measure.withFormula(formula), one.min(other)));
        }
    }

    @Property
    void moreIsNeverWorseInARange(
            @ForAll("positive") BigDecimal bound,
            @ForAll("positive") BigDecimal width,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        Target range = new Target.Range("", bound, bound.add(width), null, null);
        assertThat(raw(Measure.of(range), one.max(other)))
                .isGreaterThanOrEqualTo(raw(Measure.of(range), one.min(other)));
        assertThat(raw(Measure.of(range, Direction.LOWER_IS_BETTER), one.max(other)))
                .isLessThanOrEqualTo(raw(Measure.of(range, Direction.LOWER_IS_BETTER), one.min(other)));
    }

    @Property
    void theRatioDoesNotKnowTheUnitItIsCountedIn(
            @ForAll("positive") BigDecimal target,
            @ForAll("amounts") BigDecimal realized,
            @ForAll("positive") BigDecimal factor) {
        assertThat(raw(Measure.of(count(target.multiply(factor))), realized.multiply(factor)))
                .isEqualByComparingTo(raw(Measure.of(count(target)), realized));
    }

    @Property
    void theTwoFormulasForLowerIsBetterAgreeOnlyOnTheTarget(
            @ForAll("positive") BigDecimal target, @ForAll("positive") BigDecimal realized) {
        Measure measure = Measure.of(count(target), Direction.LOWER_IS_BETTER);
        BigDecimal complement = raw(measure, realized);
        BigDecimal inverse = raw(measure.withFormula(Formula.INVERSE_RATIO), realized);
        assertThat(complement.compareTo(inverse) == 0).isEqualTo(target.compareTo(realized) == 0);
        assertThat(raw(measure, target)).isEqualByComparingTo(HUNDRED);
        assertThat(raw(measure.withFormula(Formula.INVERSE_RATIO), target)).isEqualByComparingTo(HUNDRED);
    }

    @Property
    void whatIsCappedIsNeverAboveTheCapNorAboveTheRawValue(
            @ForAll("positive") BigDecimal target,
            @ForAll("amounts") BigDecimal realized,
            @ForAll @IntRange(min = 1, max = 300) int cap) {
        Outcome outcome = Achievement.of(Measure.of(count(target)).withCap(Cap.at(cap)), Realized.of(realized));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Computed.class, computed -> {
            assertThat(computed.capped()).isEqualByComparingTo(computed.raw().min(BigDecimal.valueOf(cap)));
            assertThat(computed.raw()).isNotNegative();
        });
    }

    @Property
    void theIncrementsOfTheYearAddUp(@ForAll("years") List<BigDecimal> year) {
        Measure measure = Measure.of(count(HUNDRED)).withRollUp(RollUp.SUM);
        BigDecimal sum = year.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> realized(measure, year, Span.quarter(quarter)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal semesters = realized(measure, year, Span.semester(1)).add(realized(measure, year, Span.semester(2)));

        assertThat(realized(measure, year, Span.year())).isEqualByComparingTo(sum);
        assertThat(quarters).isEqualByComparingTo(sum);
        assertThat(semesters).isEqualByComparingTo(sum);
    }

    @Property
    void theTargetsOfTheQuartersAddUpToTheYears(
            @ForAll("positive") BigDecimal target,
            @ForAll @Size(min = 1) Set<@IntRange(min = 1, max = 12) Integer> ticks) {
        Measure measure = Measure.of(count(target)).withRollUp(RollUp.SUM);
        Schedule schedule = Schedule.ticks(Granularity.MONTH, ticks.toArray(Integer[]::new));
        BigDecimal quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> ToDate.of(measure, schedule, List.of(), Span.quarter(quarter))
                        .target())
                .filter(due -> due != null)
                .map(Target::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(quarters.subtract(target).abs()).isLessThan(new BigDecimal("1E-15"));
    }

    @Property
    void anAverageLiesBetweenItsLowestAndItsHighest(@ForAll("years") List<BigDecimal> year) {
        Measure measure = Measure.of(count(HUNDRED)).withRollUp(RollUp.AVERAGE);
        assertThat(realized(measure, year, Span.year()))
                .isBetween(
                        year.stream().min(BigDecimal::compareTo).orElseThrow(),
                        year.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    @Property
    void aMeanOfOutcomesLiesBetweenTheLowestAndTheHighest(
            @ForAll("positive") BigDecimal target, @ForAll("years") List<BigDecimal> realizations) {
        List<Outcome> outcomes = realizations.stream()
                .map(realized -> Achievement.of(Measure.of(count(target)), Realized.of(realized)))
                .toList();
        List<BigDecimal> percents = outcomes.stream()
                .map(outcome -> outcome.percent().orElseThrow())
                .toList();
        Aggregate together = Aggregate.of(outcomes.stream()
                .map(outcome -> Member.of("indikator", outcome))
                .toList());
        assertThat(together.mean())
                .isBetween(
                        percents.stream().min(BigDecimal::compareTo).orElseThrow(),
                        percents.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    @Property
    void sharesOverMonthsAreTheRatioOfTheSums(
            @ForAll("years") List<BigDecimal> parts, @ForAll("wholes") List<BigDecimal> wholes) {
        List<Increment> increments = IntStream.range(0, 12)
                .mapToObj(at -> new Increment(Month.of(at + 1), new Realized.Ratio(parts.get(at), wholes.get(at))))
                .toList();
        Measure measure = Measure.of(new Target.Percent("100 %", HUNDRED, null)).withRollUp(RollUp.AVERAGE);
        Realized realized =
                ToDate.of(measure, Schedule.NONE, increments, Month.DECEMBER).realized();
        assertThat(realized)
                .isEqualTo(new Realized.Ratio(
                        parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        wholes.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Property
    void noNumberHoweverWildEndsInAnException(
            @ForAll("wild") BigDecimal target,
            @ForAll("wild") BigDecimal realized,
            @ForAll("wild") BigDecimal other,
            @ForAll Direction direction,
            @ForAll Formula formula,
            @ForAll RollUp rollUp) {
        List<Target> targets = List.of(
                count(target),
                new Target.Percent("", target, null),
                new Target.Score("", target, null),
                new Target.Range("", target.min(realized), target.max(realized), "kali", null),
                new Target.Grade("BB", GradeScale.AKIP, "BB", null),
                new Target.Text("", null));
        for (Target each : targets) {
            Measure measure = new Measure(each, direction, formula, rollUp, Cap.USUAL);
            for (Realized what : List.of(Realized.of(realized), new Realized.Ratio(realized, other))) {
                List<Increment> increments =
                        List.of(new Increment(Month.MAY, what), new Increment(Month.JUNE, Realized.of(other)));
                ToDate toDate =
                        ToDate.of(measure, Schedule.everyPeriod(Granularity.QUARTER), increments, Month.SEPTEMBER);
                assertThat(Achievement.of(measure, what).explanation().text()).isNotEmpty();
                assertThat(toDate.againstPeriod().explanation().text()).isNotEmpty();
                assertThat(toDate.againstYear().explanation().text()).isNotEmpty();
            }
        }
    }

    @Property
    void everyScheduleHasAnAnswerForAnyMonths(
            @ForAll Granularity granularity,
            @ForAll RollUp rollUp,
            @ForAll boolean cumulative,
            @ForAll @IntRange(min = 1, max = 12) int one,
            @ForAll @IntRange(min = 1, max = 12) int other,
            @ForAll Set<@IntRange(min = 1, max = 4) Integer> periods,
            @ForAll("years") List<BigDecimal> year) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
        periods.forEach(period -> amounts.put(period, year.get(period)));
        Span span = new Span(Month.of(Math.min(one, other)), Month.of(Math.max(one, other)));
        List<Increment> increments = List.of(new Increment(Month.of(one), Realized.of(year.getFirst())));
        for (Schedule schedule : List.of(
                Schedule.NONE,
                Schedule.ticks(granularity, periods.toArray(Integer[]::new)),
                new Schedule.Quantities(granularity, amounts, "kali"),
                new Schedule.PeriodTargets(granularity, amounts, cumulative),
                new Schedule.MonthsUnknown(granularity, periods.size()))) {
            ToDate toDate = ToDate.of(Measure.of(count(HUNDRED)).withRollUp(rollUp), schedule, increments, span);
            assertThat(toDate.againstPeriod().explanation().text()).isNotEmpty();
            assertThat(toDate.againstYear().percent()).isPresent();
            assertThat(toDate.missing()).allMatch(span::contains);
        }
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("100000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> years() {
        return amounts().list().ofSize(12);
    }

    @Provide
    Arbitrary<List<BigDecimal>> wholes() {
        return positive().list().ofSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> wild() {
        Arbitrary<BigDecimal> scaled = Arbitraries.bigIntegers()
                .flatMap(digits -> Arbitraries.of(0, 1, 40, 70, 1_000, Integer.MAX_VALUE, -30, -70, -1_000_000_000)
                        .map(scale -> new BigDecimal(digits, scale)));
        return Arbitraries.oneOf(scaled, amounts(), Arbitraries.just(BigDecimal.ZERO));
    }

    private static Target count(BigDecimal value) {
        return new Target.Count("", value, "kali", null);
    }

    private static BigDecimal raw(Measure measure, BigDecimal realized) {
        return ((Outcome.Computed) Achievement.of(measure, Realized.of(realized))).raw();
    }

    private static BigDecimal realized(Measure measure, List<BigDecimal> year, Span span) {
        List<Increment> increments = IntStream.range(0, 12)
                .mapToObj(at -> new Increment(Month.of(at + 1), Realized.of(year.get(at))))
                .toList();
        return ((Realized.Amount)
                        ToDate.of(measure, Schedule.NONE, increments, span).realized())
                .value();
    }
}
