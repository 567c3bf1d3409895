package id.pantau.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The most an achievement may count for; the uncapped value is always kept beside it.
 *
 * @param percent in points, more than zero; null for no cap
 */
public record Cap(@Nullable BigDecimal percent) {

    /** Nothing is cut off. */
    public static final Cap NONE = new Cap(null);

    /** 120 %, as organizations commonly use in averages. */
    public static final Cap USUAL = at(120);

    public Cap {
        if (percent != null && percent.signum() <= 0) {
            throw new IllegalArgumentException("a cap is more than 0 %, not " + percent);
        }
    }

    /** A cap in percent points. */
    public static Cap at(long percent) {
        return new Cap(BigDecimal.valueOf(percent));
    }

    BigDecimal apply(BigDecimal raw) {
        return percent == null ? raw : raw.min(percent);
    }
}
