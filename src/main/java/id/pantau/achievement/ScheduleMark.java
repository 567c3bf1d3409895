package id.pantau.achievement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a schedule says about its period. */
public sealed interface ScheduleMark {

    /** Something is planned, without a quantity: √. */
    record Tick() implements ScheduleMark {}

    /** So many are planned: 36 Pegawai. */
    record Planned(BigDecimal quantity, @Nullable String unit) implements ScheduleMark {}
}
