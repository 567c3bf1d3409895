package id.pantau.realization;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as stored, without its actions. */
record EntryRow(
        long id,
        long plan,
        long indicator,
        int year,
        int month,
        int revision,
        long version,
        EntryState state,
        @Nullable RealizedValue value,
        @Nullable Narrative narrative,
        boolean sample,
        boolean late,
        boolean backfilled,
        @Nullable String correction,
        @Nullable Step submitted,
        @Nullable Step verified,
        @Nullable Step approved,
        String enteredBy,
        Instant enteredAt,
        long evidence) {

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }

    Provenance provenance() {
        return new Provenance(sample, late, backfilled, correction, submitted, verified, approved);
    }

    RealizedValue realized() {
        return Objects.requireNonNullElse(value, RealizedValue.NOTHING);
    }

    Narrative words() {
        return Objects.requireNonNullElse(narrative, Narrative.NONE);
    }
}
