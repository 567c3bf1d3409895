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

    static BigDecimal share(BigDecimal value, long part, long whole) {
        return value.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), CONTEXT);
    }

    /** Whether a number is of a size that figures of an office have, so that no operation can overflow. */
    static boolean isUsual(BigDecimal value) {
        return value.precision() <= WIDEST && value.scale() <= WIDEST && value.scale() >= -WIDEST;
    }
}
