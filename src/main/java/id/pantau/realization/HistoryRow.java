package id.pantau.realization;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Something that happened as stored, with the revision of the entry it happened to. */
record HistoryRow(
        long id,
        Instant at,
        HistoryKind kind,
        int year,
        int month,
        @Nullable Long indicator,
        @Nullable Long action,
        @Nullable Integer revision,
        @Nullable EntryField field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable EntryMove attempt,
        String who,
        Channel channel,
        @Nullable String address) {

    YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
