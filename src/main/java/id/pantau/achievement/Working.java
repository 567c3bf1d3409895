package id.pantau.achievement;

import java.math.BigDecimal;

/** The one sum behind an outcome, before the cap. */
sealed interface Working {

    /**
     * A division.
     *
     * @param reference the target, or the bound of the range that was passed
     * @param result as divided; raw is the same but never below zero
     */
    record Divided(Formula formula, BigDecimal reference, BigDecimal realized, BigDecimal result) implements Working {
        BigDecimal raw() {
            return result.signum() < 0 ? BigDecimal.ZERO : result;
        }
    }

    /** A percentage that follows from a rule without dividing, and the rule in words. */
    record Settled(BigDecimal raw, String rule) implements Working {}

    /** A mark against a mark: their places on the scale, 0 being the best. */
    record Ranked(GradeScale scale, String promised, String reached, boolean met) implements Working {}

    /** Nothing can be worked out. */
    record Unable(Reason reason) implements Working {}
}
