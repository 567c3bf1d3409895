package id.pantau.achievement;

import id.pantau.shared.IndonesianDigits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers as Indonesian offices do (1.234,5; 97,5 %; Rp30.508.381.000); the one place where figures are rounded,
 * half up.
 *
 * @param decimals the most decimals shown, 0 to 10; zeros at the end are not written
 */
public record IndonesianNumbers(int decimals) {

    /** Two decimals, as in most published reports. */
    public static final IndonesianNumbers STANDARD = new IndonesianNumbers(2);

    public IndonesianNumbers {
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals from 0 to 10, not " + decimals);
        }
    }

    /** A number, rounded: 1.234,5. */
    public String number(BigDecimal value) {
        return Arithmetic.isUsual(value) ? grouped(rounded(value, decimals)) : scientific(value);
    }

    /** A share in percent points, rounded: 97,5 %. */
    public String percent(BigDecimal points) {
        return number(points) + " %";
    }

    /** A number with its unit, rounded: 12 laporan, 97,5 %, 79. */
    public String withUnit(BigDecimal value, @Nullable String unit) {
        return unit == null ? number(value) : number(value) + ' ' + unit;
    }

    /** An amount in rupiah: no decimals, or two when there are sen: Rp1.234,50. */
    public static String money(BigDecimal rupiah) {
        if (!Arithmetic.isUsual(rupiah)) {
            return "Rp" + scientific(rupiah);
        }
        BigDecimal rounded = rupiah.setScale(2, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        String digits = grouped(whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
        return digits.startsWith("-") ? "-Rp" + digits.substring(1) : "Rp" + digits;
    }

    /** All digits of a number, written so that it is read back as the same number. */
    public static String exact(BigDecimal value) {
        if (!Arithmetic.isUsual(value)) {
            return scientific(value);
        }
        BigDecimal shortest = shortest(value);
        // three decimals would be read back as thousands
        return grouped(shortest.scale() == 3 ? shortest.setScale(4, RoundingMode.UNNECESSARY) : shortest);
    }

    /** All digits of a share in percent points, written so that it is read back as the same share. */
    public static String exactPercent(BigDecimal points) {
        String digits = exact(points);
        // a point before three digits is refused in a percentage
        return (digits.indexOf(',') < 0 ? digits.replace(".", "") : digits) + " %";
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.scale() <= decimals ? shortest(value) : shortest(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private static String scientific(BigDecimal value) {
        return value.toString().replace('.', ',');
    }

    private static String grouped(BigDecimal value) {
        String magnitude = IndonesianDigits.magnitude(value);
        return value.signum() < 0 ? "-" + magnitude : magnitude;
    }
}
