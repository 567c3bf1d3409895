package id.pantau.shared;

import java.math.BigDecimal;

/** Writes the digits of a number as Indonesia does, points between thousands and a comma before decimals: 1.234,5. */
public final class IndonesianDigits {

    private static final int GROUP = 3;

    private IndonesianDigits() {}

    /** The digits without a sign, as many decimals as the number has: rounding is the caller's. */
    public static String magnitude(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder written = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = written.length() - GROUP; at > 0; at -= GROUP) {
            written.insert(at, '.');
        }
        return point < 0
                ? written.toString()
                : written.append(',').append(plain, point + 1, plain.length()).toString();
    }
}
