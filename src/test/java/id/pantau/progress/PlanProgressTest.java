package id.pantau.progress;

import static java.time.Month.AUGUST;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.achievement.Absorption;
import id.pantau.achievement.LeftOut;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProgressTest {

    @Test
    void theMeanIsOfCappedAchievementsAndSaysWhatItLeavesOut() {
        PlanProgress plan = SamplePlan.of(
                FEBRUARY,
                SampleRow.number(1).realized(1, JANUARY, FEBRUARY),
                SampleRow.number(2).realized(9, JANUARY),
                SampleRow.number(3).text("Dijadwalkan akhir tahun").due(12));

        assertThat(plan.achievement().mean()).isEqualByComparingTo("110");
        assertThat(plan.achievement().averaged()).isEqualTo(2);
        assertThat(plan.achievement().leftOut())
                .containsExactly(new LeftOut("Dijadwalkan akhir tahun", Reason.NOT_SCHEDULED));
    }

    @Test
    void aBudgetOfSeveralActionsCountsOnceAndAllThatTheySpentCounts() {
        PlanProgress plan = SamplePlan.of(
                MARCH,
                List.of(1_000L, 500L),
                SampleRow.number(1).budgets(1L, 1L).spent(MARCH, 300, 100),
                SampleRow.number(2).budgets(1L).spent(MARCH, 50),
                SampleRow.number(3).budgets(2L));

        Absorption absorption = plan.absorption();

        assertThat(absorption.budget()).isEqualByComparingTo("1500");
        assertThat(absorption.spent()).isEqualByComparingTo("450");
        assertThat(absorption.outcome().percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("30"));
    }

    @Test
    void moneySpentWithoutABudgetIsToldButHasNoPercentage() {
        PlanProgress plan = SamplePlan.of(MARCH, SampleRow.number(1).spent(MARCH, 700));

        assertThat(plan.absorption().spent()).isEqualByComparingTo("700");
        assertThat(plan.absorption().outcome().percent()).isEmpty();
    }

    @Test
    void whatAllUnitsOwnCountsForEverySectionButForNoPortfolio() {
        PlanProgress plan = SamplePlan.of(
                MARCH,
                SampleRow.number(1).ownedBy(1),
                SampleRow.number(2).ownedBy(2),
                SampleRow.number(3).ownedByAll());

        assertThat(plan.byUnit())
                .extracting(
                        unit -> unit.unit().name(),
                        unit -> unit.indicators().stream()
                                .map(row -> row.indicator().id().value())
                                .toList())
                .containsExactly(
                        tuple("Sub Bagian Keuangan", List.of(1L, 3L)), tuple("Sub Bagian SDM", List.of(2L, 3L)));
    }

    @Test
    void aPortfolioThatOwnsARowByNameIsThere() {
        PlanProgress plan = SamplePlan.of(MARCH, SampleRow.number(1).ownedBy(3));

        assertThat(plan.byUnit()).extracting(UnitProgress::unit).containsExactly(SamplePlan.PORTFOLIO);
    }

    @Test
    void complianceIsOfTheRowsScheduledInTheMonthAlone() {
        PlanProgress plan = SamplePlan.of(
                AUGUST,
                SampleRow.number(1).ownedBy(1).realized(1, AUGUST),
                SampleRow.number(2).ownedBy(1).realized(1, MARCH),
                SampleRow.number(3).ownedBy(1).due(3).realized(1, AUGUST),
                SampleRow.number(4).ownedBy(1).monthsUnknown());

        assertThat(plan.compliance()).isEqualTo(new Compliance(2, 1));
        assertThat(plan.byUnit().getFirst().compliance().missing()).isEqualTo(1);
    }

    @Test
    void whereNoScheduleIsSettledTheExecutionSaysSo() {
        PlanProgress plan = SamplePlan.of(
                MARCH, SampleRow.number(1).monthsUnknown(), SampleRow.number(2).due(12));

        assertThat(plan.indicators().getFirst().execution().outcome())
                .isInstanceOfSatisfying(
                        Outcome.NotComputable.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.SCHEDULE_UNKNOWN));
        assertThat(plan.execution().outcome())
                .isInstanceOfSatisfying(
                        Outcome.NotComputable.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.SCHEDULE_UNKNOWN));
    }

    @Test
    void theExecutionIsOfAllActionsThatFellDue() {
        PlanProgress plan = SamplePlan.of(
                MARCH,
                SampleRow.number(1).due(1, 3).spent(JANUARY, 0).spent(MARCH, 0),
                SampleRow.number(2).due(1, 3).spent(JANUARY, 0),
                SampleRow.number(3).monthsUnknown());

        assertThat(plan.execution().scheduled()).isEqualTo(4);
        assertThat(plan.execution().carriedOut()).isEqualByComparingTo("3");
    }
}
