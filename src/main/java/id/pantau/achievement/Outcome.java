package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.Optional;

/** What came of measuring a realization against a target: a figure, a mark reached or missed, or a reason for neither. */
public sealed interface Outcome {

    /** What the outcome rests on. */
    Grounds grounds();

    /** The percentage that counts, capped and unrounded; a mark reached is 100; empty where there is none. */
    Optional<BigDecimal> percent();

    /** Whether the target was met. */
    boolean isReached();

    /** The outcome as a person would write it on paper, in Indonesian, with two decimals. */
    default Explanation explanation() {
        return explanation(IndonesianNumbers.STANDARD);
    }

    /** The outcome as a person would write it on paper, in Indonesian. */
    default Explanation explanation(IndonesianNumbers numbers) {
        return new ExplanationWriter(numbers).write(this);
    }

    /**
     * A percentage of the target.
     *
     * @param raw in points, unrounded, never below 0, not capped
     * @param capped the same, cut off at the measure's cap
     */
    record Computed(BigDecimal raw, BigDecimal capped, Grounds grounds) implements Outcome {
        @Override
        public Optional<BigDecimal> percent() {
            return Optional.of(capped);
        }

        @Override
        public boolean isReached() {
            return raw.compareTo(Arithmetic.HUNDRED) >= 0;
        }
    }

    /** The mark promised, or a better one; it counts for 100 %. */
    record GradeReached(Grounds grounds) implements Outcome {
        @Override
        public Optional<BigDecimal> percent() {
            return Optional.of(Arithmetic.HUNDRED);
        }

        @Override
        public boolean isReached() {
            return true;
        }
    }

    /** A mark below the one promised; no percentage is invented for it. */
    record GradeMissed(Grounds grounds) implements Outcome {
        @Override
        public Optional<BigDecimal> percent() {
            return Optional.empty();
        }

        @Override
        public boolean isReached() {
            return false;
        }
    }

    /** No figure, and why. */
    record NotComputable(Reason reason, Grounds grounds) implements Outcome {
        @Override
        public Optional<BigDecimal> percent() {
            return Optional.empty();
        }

        @Override
        public boolean isReached() {
            return false;
        }
    }
}
