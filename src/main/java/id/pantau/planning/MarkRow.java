package id.pantau.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A filled schedule cell as stored. */
record MarkRow(
        long action,
        int period,
        String raw,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    ScheduleMark mark() {
        return new ScheduleMark(period, raw, quantity, unit);
    }
}
