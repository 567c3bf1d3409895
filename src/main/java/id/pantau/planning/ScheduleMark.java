package id.pantau.planning;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell of the schedule.
 *
 * @param period 1 for the first column of the schedule
 * @param raw the cell as printed: a tick, or a quantity such as "36 Pegawai"
 */
@Embeddable
public record ScheduleMark(
        int period,
        String raw,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    /** A period in which something is due, without a quantity. */
    public static ScheduleMark tick(int period) {
        return new ScheduleMark(period, "√", null, null);
    }
}
