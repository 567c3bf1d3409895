package id.pantau.uikit;

import id.pantau.shared.IndonesianDigits;
import java.math.BigDecimal;

/** Writes the digits of a number with points between thousands and a comma before decimals. */
final class Digits {

    private static final char MINUS = '−';

    private Digits() {}

    static String grouped(BigDecimal number) {
        return grouped("", number);
    }

    static String grouped(String prefix, BigDecimal number) {
        String magnitude = prefix + IndonesianDigits.magnitude(number);
        return number.signum() < 0 ? MINUS + magnitude : magnitude;
    }

    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
