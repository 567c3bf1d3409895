package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every row of the golden table, read and measured as a person would type it. */
class GoldenTableTest {

    private final Calculator calculator = new Calculator();

    @ParameterizedTest(name = "{0}: {3} against {4}")
    @CsvFileSource(resources = "/achievement/golden.csv", delimiter = ';', numLinesToSkip = 1)
    void aRowComesOutAsItsSourceSays(ArgumentsAccessor row) {
        Answer answer = calculator.answer(question(row));

        assertReading(row, answer);
        assertThat(name(answer.outcome())).isEqualTo(row.getString(12));
        switch (answer.outcome()) {
            case Outcome.Computed computed -> {
                assertFigure(computed.raw(), row.getString(13));
                assertFigure(computed.capped(), row.getString(14));
            }
            case Outcome.NotComputable none -> assertThat(none.reason().name()).isEqualTo(row.getString(15));
            case Outcome.GradeReached reached -> assertThat(reached.percent()).contains(new BigDecimal("100"));
            case Outcome.GradeMissed missed -> assertThat(missed.percent()).isEmpty();
        }
        assertThat(Scale.USUAL.word(answer.outcome()).orElse(null)).isEqualTo(row.getString(16));
        assertThat(LightLimits.USUAL.light(answer.outcome()).name()).isEqualTo(row.getString(17));
        assertThat(answer.outcome().explanation().text()).isNotBlank();
    }

    private static Question question(ArgumentsAccessor row) {
        String direction = row.getString(5);
        String formula = row.getString(6);
        Cap cap = "none".equals(row.getString(7)) ? Cap.NONE : Cap.at(Long.parseLong(row.getString(7)));
        return new Question(
                row.getString(3),
                row.getString(4),
                direction == null ? null : Direction.valueOf(direction),
                formula == null ? null : Formula.valueOf(formula),
                cap,
                row.getString(2));
    }

    private static void assertReading(ArgumentsAccessor row, Answer answer) {
        String kind = row.getString(8);
        if (kind == null) {
            assertThat(answer.target()).isNotInstanceOf(Reading.Read.class);
            return;
        }
        Target target = answer.target().value().orElseThrow();
        assertThat(target.kind().name()).isEqualTo(kind);
        assertThat(plain(target.value())).isEqualTo(row.getString(9));
        assertThat(target.unit()).isEqualTo(row.getString(10));
        assertThat(target.note()).isEqualTo(row.getString(11));
        assertThat(target.raw()).isEqualTo(row.getString(3));
    }

    private static void assertFigure(BigDecimal figure, String expected) {
        BigDecimal printed = new BigDecimal(expected);
        assertThat(figure.setScale(printed.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(printed);
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Computed computed -> "COMPUTED";
            case Outcome.GradeReached reached -> "GRADE_REACHED";
            case Outcome.GradeMissed missed -> "GRADE_MISSED";
            case Outcome.NotComputable none -> "NOT_COMPUTABLE";
        };
    }
}
