package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregateTest {

    private final Calculator calculator = new Calculator();

    @Test
    void theMeanIsOfTheCappedPercentages() {
        Aggregate together = Aggregate.of(List.of(member("a", "10 kali", "20"), member("b", "10 kali", "5")));

        assertThat(together.mean()).isEqualByComparingTo("85");
        assertThat(together.averaged()).isEqualTo(2);
    }

    @Test
    void weightsWeigh() {
        Aggregate together = Aggregate.of(List.of(
                new Member("a", outcome("10 kali", "10"), new BigDecimal("3")),
                new Member("b", outcome("10 kali", "5"), BigDecimal.ONE)));

        assertThat(together.mean()).isEqualByComparingTo("87.5");
    }

    @Test
    void whatHasNoPercentageIsLeftOutWithItsReason() {
        Aggregate together = Aggregate.of(List.of(
                member("belum", "10 kali", ""),
                member("n/a", "55 %", "n/a"),
                member("predikat", "BB", "CC"),
                member("opini", "WTP", "WTP"),
                member("ada", "10 kali", "6")));

        assertThat(together.mean()).isEqualByComparingTo("80");
        assertThat(together.averaged()).isEqualTo(2);
        assertThat(together.judged()).isEqualTo(3);
        assertThat(together.achieved()).isEqualTo(1);
        assertThat(together.leftOut())
                .containsExactly(
                        new LeftOut("belum", Reason.NOT_FILLED),
                        new LeftOut("n/a", Reason.NOT_APPLICABLE),
                        new LeftOut("predikat", Reason.GRADE_MISSED));
        assertThat(together.lights())
                .isEqualTo(Map.of(
                        TrafficLight.GREEN, 1, TrafficLight.YELLOW, 1, TrafficLight.RED, 1, TrafficLight.NONE, 2));
        assertThat(together.shareAchieved())
                .hasValueSatisfying(share ->
                        assertThat(IndonesianNumbers.STANDARD.percent(share)).isEqualTo("33,33 %"));
    }

    @Test
    void nothingToAverageIsNotZero() {
        Aggregate together = Aggregate.of(List.of(member("belum", "10 kali", "")));

        assertThat(together.mean()).isNull();
        assertThat(together.shareAchieved()).isEmpty();
    }

    @Test
    void theLimitsOfTheOfficeCount() {
        LightLimits strict = new LightLimits(new BigDecimal("100"), new BigDecimal("95"));
        Aggregate together = Aggregate.of(List.of(member("a", "100 kali", "95")), strict);

        assertThat(together.lights()).containsEntry(TrafficLight.YELLOW, 1).containsEntry(TrafficLight.GREEN, 0);
    }

    @Test
    void aWeightIsMoreThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member("a", outcome("10 kali", "5"), BigDecimal.ZERO));
    }

    private Member member(String name, String target, String realization) {
        return Member.of(name, outcome(target, realization));
    }

    private Outcome outcome(String target, String realization) {
        return calculator.answer(Question.of(target, realization, null)).outcome();
    }
}
