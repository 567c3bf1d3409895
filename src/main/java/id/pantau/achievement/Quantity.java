package id.pantau.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number, or two bounds, with the unit and the note that stood beside it; not yet a target or a realization. */
record Quantity(
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String note) {

    static Quantity bare(BigDecimal value) {
        return new Quantity(value, null, null, null);
    }

    static Quantity percent(BigDecimal points) {
        return new Quantity(points, null, Units.PERCENT, null);
    }

    boolean isPercent() {
        return Units.PERCENT.equals(unit);
    }
}
