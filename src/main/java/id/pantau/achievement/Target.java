package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an office promised, with the text as it was signed and the one meaning read from it. */
public sealed interface Target {

    /** The text exactly as it stood in the document. */
    String raw();

    TargetKind kind();

    /** The number promised; percent in points (97.5 means 97,5 %); absent for grades, ranges and texts. */
    @Nullable BigDecimal value();

    /** The unit as printed ("Lap", "Kab/Kota", "%"), absent where none is printed. */
    @Nullable String unit();

    /** What stood beside the number, such as "4 satker" in "36,36% (4 satker)". */
    @Nullable String note();

    /** A share in percent points. */
    record Percent(String raw, BigDecimal value, @Nullable String note) implements Target {

        /** The same promise as a count, when the note is one: 4 satker in "36,36% (4 satker)". */
        public Optional<Count> asCount() {
            return QuantityReader.read(CleanText.of(note))
                    .value()
                    .filter(quantity -> quantity.unit() != null && !quantity.isPercent() && quantity.upper() == null)
                    .map(quantity -> new Count(raw, quantity.value(), quantity.unit(), null));
        }

        @Override
        public TargetKind kind() {
            return TargetKind.PERCENT;
        }

        @Override
        public String unit() {
            return Units.PERCENT;
        }
    }

    /** A number of things, with their unit when the document names one. */
    record Count(
            String raw,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String note) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.COUNT;
        }
    }

    /** Points on a scale of an evaluation ("79" of "Nilai Evaluasi RB"), which have no unit. */
    record Score(String raw, BigDecimal value, @Nullable String note) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.SCORE;
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }

    /** A mark of a named scale, such as BB or WTP: compared by rank, never divided. */
    record Grade(
            String raw,
            GradeScale scale,
            String code,
            @Nullable String note) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.GRADE;
        }

        @Override
        public @Nullable BigDecimal value() {
            return null;
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }

    /** Two bounds, both included, between which the promise is kept. */
    record Range(
            String raw,
            BigDecimal lower,
            BigDecimal upper,
            @Nullable String unit,
            @Nullable String note) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.RANGE;
        }

        @Override
        public @Nullable BigDecimal value() {
            return null;
        }
    }

    /** A promise in words, which no arithmetic can measure. */
    record Text(String raw, @Nullable String note) implements Target {
        @Override
        public TargetKind kind() {
            return TargetKind.TEXT;
        }

        @Override
        public @Nullable BigDecimal value() {
            return null;
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }
}
