package id.pantau.uikit;

import java.math.BigDecimal;

/** Writes the digits of a number with points between thousands and a comma before decimals. */
final class Digits {

    private static final char MINUS = '−';

    private Digits() {}

    static String grouped(BigDecimal number) {
        return grouped("", number);
    }

    static String grouped(String prefix, BigDecimal number) {
        String magnitude = prefix + magnitude(number.abs());
        return number.signum() < 0 ? MINUS + magnitude : magnitude;
    }

    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String magnitude(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? thousands(plain) : thousands(plain.substring(0, point)) + ',' + plain.substring(point + 1);
    }

    private static String thousands(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }
}
