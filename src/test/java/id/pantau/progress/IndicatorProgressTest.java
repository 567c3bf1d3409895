package id.pantau.progress;

import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Realized;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IndicatorProgressTest {

    @Test
    void theLightDecidesTheStanding() {
        assertThat(SampleRow.number(1)
                        .realized(1, JANUARY, FEBRUARY)
                        .through(FEBRUARY)
                        .standing())
                .isEqualTo(Standing.ON_TARGET);
        assertThat(SampleRow.number(1).realized(2, JANUARY).through(MARCH).standing())
                .isEqualTo(Standing.NEEDS_ATTENTION);
        assertThat(SampleRow.number(1).realized(1, JANUARY).through(MARCH).standing())
                .isEqualTo(Standing.CRITICAL);
    }

    @Test
    void nothingFilledInDiffersFromNothingToJudge() {
        assertThat(SampleRow.number(1).through(MARCH).standing()).isEqualTo(Standing.NOT_FILLED);
        assertThat(SampleRow.number(1).due(12).through(MARCH).standing()).isEqualTo(Standing.NOT_JUDGED);
        assertThat(SampleRow.number(1).monthsUnknown().through(MARCH).standing())
                .isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void aCriticalRowLacksAnExplanationUntilItsLatestEntryNamesAnObstacle() {
        SampleRow row = SampleRow.number(1).obstacle(0, JANUARY, "Pegawai cuti").realized(0, FEBRUARY);

        assertThat(row.through(FEBRUARY).lacksExplanation()).isTrue();
        assertThat(row.obstacle(0, MARCH, "Pegawai cuti").through(MARCH).lacksExplanation())
                .isFalse();
    }

    @Test
    void aRowOnTargetNeedsNoExplanation() {
        assertThat(SampleRow.number(1).realized(5, JANUARY).through(MARCH).lacksExplanation())
                .isFalse();
    }

    @Test
    void theEntryOfAMonthWithoutARealizationLeavesItUnfilled() {
        IndicatorProgress row = SampleRow.number(1).spent(JANUARY, 100).through(JANUARY);

        assertThat(row.entry(JANUARY)).isPresent();
        assertThat(row.isFilled(JANUARY)).isFalse();
    }

    @Test
    void physicalProgressIsTheMeanOfTheActions() {
        IndicatorProgress row =
                SampleRow.number(1).budgets(null, null).spent(JANUARY, 1, 2).through(MARCH);

        assertThat(row.physical()).isEqualByComparingTo("15");
        assertThat(row.physicalIn(JANUARY)).isEqualByComparingTo("15");
        assertThat(row.physicalIn(FEBRUARY)).isNull();
    }

    @Test
    void theSeriesLeavesAGapWhereSomethingWasDueAndIsNotFilledIn() {
        ProgressSeries series = ProgressSeries.of(
                SampleRow.number(1).due(1, 2, 4, 6).realized(3, JANUARY, MARCH).through(MARCH));

        assertThat(series.planned().subList(0, 6))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number(3), number(6), number(6), number(9), number(9), number(12));
        assertThat(series.realized().get(0)).isEqualByComparingTo("3");
        assertThat(series.realized().get(1)).isNull();
        assertThat(series.realized().get(3)).isNull();
        assertThat(series.target()).isEqualByComparingTo("12");
        assertThat(series.unit()).isEqualTo("laporan");
    }

    @Test
    void aMonthInWhichNothingWasDueCarriesTheLineOn() {
        ProgressSeries series = ProgressSeries.of(
                SampleRow.number(1).due(1, 6).realized(6, JANUARY).through(MARCH));

        assertThat(series.realized().subList(0, 3))
                .allSatisfy(figure -> assertThat(figure).isEqualByComparingTo("6"));
        assertThat(series.realized().subList(3, 12)).containsOnlyNulls();
    }

    @Test
    void aShareEnteredAsTwoNumbersIsDrawnInPercent() {
        ProgressSeries series = ProgressSeries.of(SampleRow.number(1)
                .text("Persentase pegawai")
                .target("100%")
                .realized(new Realized.Ratio(number(11), number(12)), JUNE)
                .through(JUNE));

        assertThat(series.unit()).isEqualTo("%");
        assertThat(series.realized().get(5)).isBetween(new BigDecimal("91.66"), new BigDecimal("91.67"));
    }

    @Test
    void aGradeIsNoNumberToDraw() {
        ProgressSeries series = ProgressSeries.of(SampleRow.number(1)
                .text("Nilai akuntabilitas kinerja")
                .target("BB")
                .through(JUNE));

        assertThat(series.isEmpty()).isTrue();
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
