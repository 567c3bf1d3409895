package id.pantau.achievement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The few operations every figure is made of: 34 digits, half up, one division at the very end. */
final class Arithmetic {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);
    private static final int WIDEST = 60;

    private Arithmetic() {}

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole, CONTEXT);
    }

    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, CONTEXT);
    }

    /** A part of a number; one of unusual size stays whole, to be refused where it is compared. */
    static BigDecimal share(BigDecimal value, long part, long whole) {
        return !isUsual(value)
                ? value
                : value.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), CONTEXT);
    }

    /** The sum of some numbers, or the one among them that is of unusual size. */
    static BigDecimal sum(Iterable<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            if (!isUsual(value)) {
                return value;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** Whether a number is of a size that figures of an office have, so that no operation can overflow. */
    static boolean isUsual(BigDecimal value) {
        return value.precision() <= WIDEST && value.scale() <= WIDEST && value.scale() >= -WIDEST;
    }
}
