package id.pantau.chart;

import id.pantau.shared.IndonesianDigits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as they are written on a chart: 1.234,5 as in Indonesia, from a million on in jt (juta), M (miliar) and T
 * (triliun).
 */
final class Figures {

    private static final int MOST_DECIMALS = 12;
    private static final double LARGEST = 1e18;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String[] SCALES = {" jt", " M", " T"};

    private Figures() {}

    /** The figure as a position on an axis. */
    static double position(BigDecimal value) {
        return Math.clamp(value.doubleValue(), -LARGEST, LARGEST);
    }

    /** A figure beside its point: two decimals at most, or two significant digits when it is smaller than that. */
    static String label(BigDecimal value, String unit) {
        BigDecimal bounded = BigDecimal.valueOf(position(value));
        if (bounded.abs().compareTo(MILLION) >= 0) {
            return scaled(bounded, 2) + suffix(unit);
        }
        BigDecimal rounded = bounded.setScale(2, RoundingMode.HALF_UP);
        return format(rounded.signum() == 0 ? bounded.round(new MathContext(2)) : rounded) + suffix(unit);
    }

    /** A figure on the value axis. */
    static String tick(double value, String unit) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6));
        return (rounded.abs().compareTo(MILLION) >= 0 ? scaled(rounded, 3) : format(rounded)) + suffix(unit);
    }

    /** A length in a picture, in its own units, to a tenth. */
    static String coordinate(double length) {
        String text = BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /** Percent stands at each figure; any other unit is written once. */
    static boolean isPercent(String unit) {
        return unit.equals("%");
    }

    private static String suffix(String unit) {
        return isPercent(unit) ? unit : "";
    }

    private static String scaled(BigDecimal value, int decimals) {
        BigDecimal rest = value.movePointLeft(6);
        int scale = 0;
        while (scale < SCALES.length - 1 && rest.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            rest = rest.movePointLeft(3);
            scale++;
        }
        return format(rest.setScale(decimals, RoundingMode.HALF_UP)) + SCALES[scale];
    }

    private static String format(BigDecimal value) {
        BigDecimal shortest = value.setScale(Math.min(value.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        String magnitude = IndonesianDigits.magnitude(shortest);
        return shortest.signum() < 0 ? '−' + magnitude : magnitude;
    }
}
