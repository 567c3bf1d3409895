package id.pantau.realization;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An entry as stored. */
record EntryRow(
        long id,
        long plan,
        long indicator,
        int year,
        int month,
        long version,
        EntryState state,
        @Nullable RealizedValue value,
        @Nullable Narrative narrative,
        boolean sample,
        String enteredBy,
        Instant enteredAt) {

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
