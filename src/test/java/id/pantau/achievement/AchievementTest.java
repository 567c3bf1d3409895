package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AchievementTest {

    private static final Target TWELVE = new Target.Count("12 kali", new BigDecimal("12"), "kali", null);

    @Test
    void lowerIsBetterIsWrittenAsOnPaper() {
        Outcome outcome =
                Achievement.of(Measure.of(TWELVE, Direction.LOWER_IS_BETTER), Realized.of(new BigDecimal("14")));

        assertThat(outcome.explanation().calculation()).isEqualTo("(2 × 12 − 14) / 12 × 100 = 83,33 %");
        assertThat(outcome.explanation().formula()).isEqualTo("(2 × target − realisasi) / target × 100");
    }

    @Test
    void theCapCutsOffAndTheRawValueStays() {
        Outcome outcome = Achievement.of(Measure.of(TWELVE), Realized.of(new BigDecimal("18")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Computed.class, computed -> {
            assertThat(computed.raw()).isEqualByComparingTo("150");
            assertThat(computed.capped()).isEqualByComparingTo("120");
        });
        assertThat(outcome.explanation().cap()).isEqualTo("150 % dibatasi menjadi 120 %");
    }

    @Test
    void aMissedMarkHasNoPercentage() {
        Outcome outcome = new Calculator().answer(Question.of("BB", "B", null)).outcome();

        assertThat(outcome).isInstanceOf(Outcome.GradeMissed.class);
        assertThat(outcome.percent()).isEmpty();
        assertThat(outcome.explanation().calculation()).isEqualTo("B di bawah BB = tidak tercapai");
    }
}
