package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoldenTableTest {

    private final Calculator calculator = new Calculator();

    @Test
    void everyRowComesOutAsItsSourceSays() {
        SoftAssertions softly = new SoftAssertions();
        for (GoldenTable.Row row : GoldenTable.rows()) {
            Answer answer = calculator.answer(row.question());
            assertReading(softly, row, answer);
            assertOutcome(softly, row, answer.outcome());
        }
        softly.assertAll();
    }

    @Test
    void theTableIsLargeAndEveryRowNamesItsSource() {
        List<GoldenTable.Row> rows = GoldenTable.rows();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows).allSatisfy(row -> assertThat(row.source()).isNotBlank());
        assertThat(rows).extracting(GoldenTable.Row::no).doesNotHaveDuplicates();
    }

    private static void assertReading(SoftAssertions softly, GoldenTable.Row row, Answer answer) {
        Target target = answer.target().value().orElse(null);
        softly.assertThat(target == null ? null : target.kind())
                .as(name(row, "kind"))
                .isEqualTo(row.kind());
        if (target != null) {
            softly.assertThat(plain(target.value())).as(name(row, "value")).isEqualTo(row.value());
            softly.assertThat(target.unit()).as(name(row, "unit")).isEqualTo(row.unit());
            softly.assertThat(target.note()).as(name(row, "note")).isEqualTo(row.note());
            softly.assertThat(target.raw()).as(name(row, "raw text")).isEqualTo(row.target());
        }
    }

    private static void assertOutcome(SoftAssertions softly, GoldenTable.Row row, Outcome outcome) {
        softly.assertThat(word(outcome)).as(name(row, "outcome")).isEqualTo(row.outcome());
        if (outcome instanceof Outcome.Computed computed) {
            assertFigure(softly, name(row, "raw"), computed.raw(), row.raw());
            assertFigure(softly, name(row, "capped"), computed.capped(), row.capped());
        }
        if (outcome instanceof Outcome.NotComputable none) {
            softly.assertThat(none.reason().name()).as(name(row, "reason")).isEqualTo(row.reason());
        }
        softly.assertThat(Scale.USUAL.word(outcome).orElse(null))
                .as(name(row, "word"))
                .isEqualTo(row.category());
        softly.assertThat(LightLimits.USUAL.light(outcome))
                .as(name(row, "light"))
                .isEqualTo(row.light());
        softly.assertThat(outcome.explanation().text())
                .as(name(row, "explanation"))
                .isNotBlank();
    }

    private static void assertFigure(SoftAssertions softly, String name, BigDecimal figure, @Nullable String expected) {
        softly.assertThat(expected).as(name).isNotNull();
        if (expected != null) {
            BigDecimal printed = new BigDecimal(expected);
            softly.assertThat(figure.setScale(printed.scale(), RoundingMode.HALF_UP))
                    .as(name)
                    .isEqualByComparingTo(printed);
        }
    }

    private static String name(GoldenTable.Row row, String what) {
        return what + " of row " + row.no() + ", " + row.target() + " against " + row.realization();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Computed computed -> "COMPUTED";
            case Outcome.GradeReached reached -> "GRADE_REACHED";
            case Outcome.GradeMissed missed -> "GRADE_MISSED";
            case Outcome.NotComputable none -> "NOT_COMPUTABLE";
        };
    }
}
