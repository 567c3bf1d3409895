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

    static MarkRow of(long action, ScheduleMark mark) {
        return new MarkRow(action, mark.period(), mark.raw(), mark.quantity(), mark.unit());
    }

    ScheduleMark mark() {
        return new ScheduleMark(period, raw, quantity, unit);
    }
}
