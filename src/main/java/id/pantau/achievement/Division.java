package id.pantau.achievement;

import id.pantau.achievement.Working.Divided;
import id.pantau.achievement.Working.Settled;
import id.pantau.achievement.Working.Unable;
import java.math.BigDecimal;

/**
 * A number against a number, or against two bounds.
 *
 * <p>The zero rules have no public source: 0 of 0 is 100 %; anything above 0 is 0 % where lower is better and has no
 * percentage where higher is better.
 */
final class Division {

    private Division() {}

    static Working of(Measure measure, BigDecimal lower, BigDecimal upper, BigDecimal realized) {
        if (!Arithmetic.isUsual(lower) || !Arithmetic.isUsual(upper)) {
            return new Unable(Reason.TOO_LARGE);
        }
        if (!measure.formula().suits(measure.direction())) {
            return new Unable(Reason.FORMULA_UNSUITED);
        }
        if (lower.signum() < 0) {
            return new Unable(Reason.TARGET_NEGATIVE);
        }
        boolean below = realized.compareTo(lower) < 0;
        boolean inside = !below && realized.compareTo(upper) <= 0;
        if (inside && lower.compareTo(upper) < 0) {
            return new Settled(Arithmetic.HUNDRED, "realisasi di dalam rentang target");
        }
        return against(measure, below ? lower : upper, realized);
    }

    private static Working against(Measure measure, BigDecimal reference, BigDecimal realized) {
        Formula formula = measure.formula().against(measure.direction());
        if (reference.signum() == 0) {
            return againstZero(measure.direction(), realized);
        }
        if (formula == Formula.INVERSE_RATIO && realized.signum() <= 0) {
            return new Unable(realized.signum() == 0 ? Reason.REALIZATION_ZERO : Reason.REALIZATION_NEGATIVE);
        }
        return new Divided(formula, reference, realized, formula.percent(reference, realized));
    }

    private static Working againstZero(Direction direction, BigDecimal realized) {
        if (realized.signum() == 0) {
            return new Settled(Arithmetic.HUNDRED, "target nol dan realisasi nol");
        }
        return direction == Direction.LOWER_IS_BETTER && realized.signum() > 0
                ? new Settled(BigDecimal.ZERO, "target nol, realisasi lebih dari nol")
                : new Unable(Reason.TARGET_ZERO);
    }
}
