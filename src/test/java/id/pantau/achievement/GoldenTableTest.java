package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoldenTableTest {

    private final Calculator calculator = new Calculator();

    @Test
    void everyRowComesOutAsItsSourceSays() {
        List<String> differences = new ArrayList<>();
        for (GoldenTable.Row row : GoldenTable.rows()) {
            Differences found = new Differences(row, differences);
            Answer answer = calculator.answer(row.question());
            found.inReading(answer.target().value().orElse(null));
            found.inOutcome(answer.outcome());
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void theTableIsLargeAndEveryRowNamesItsSource() {
        List<GoldenTable.Row> rows = GoldenTable.rows();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows).allSatisfy(row -> assertThat(row.source()).isNotBlank());
        assertThat(rows).extracting(GoldenTable.Row::no).doesNotHaveDuplicates();
    }

    /** What of one row came out otherwise. */
    private record Differences(GoldenTable.Row row, List<String> found) {

        void inReading(@Nullable Target target) {
            expect("kind", target == null ? null : target.kind(), row.kind());
            if (target != null) {
                BigDecimal value = target.value();
                expect("value", value == null ? null : value.toPlainString(), row.value());
                expect("unit", target.unit(), row.unit());
                expect("note", target.note(), row.note());
                expect("raw text", target.raw(), row.target());
            }
        }

        void inOutcome(Outcome outcome) {
            expect("outcome", word(outcome), row.outcome());
            expect("word", Scale.USUAL.word(outcome).orElse(null), row.category());
            expect("light", LightLimits.USUAL.light(outcome), row.light());
            expect("explanation", outcome.explanation().text().isBlank(), false);
            if (outcome instanceof Outcome.Computed computed) {
                expectFigure("raw", computed.raw(), row.raw());
                expectFigure("capped", computed.capped(), row.capped());
            }
            if (outcome instanceof Outcome.NotComputable none) {
                expect("reason", none.reason().name(), row.reason());
            }
        }

        /** A published figure counts with as many decimals as it is published with. */
        private void expectFigure(String what, BigDecimal figure, @Nullable String published) {
            BigDecimal expected = published == null ? null : new BigDecimal(published);
            expect(what, expected == null ? figure : figure.setScale(expected.scale(), RoundingMode.HALF_UP), expected);
        }

        private void expect(String what, @Nullable Object actual, @Nullable Object expected) {
            if (!Objects.equals(actual, expected)) {
                found.add("row " + row.no() + ", " + row.target() + " against " + row.realization() + ": " + what
                        + " is " + actual + ", not " + expected);
            }
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
}
