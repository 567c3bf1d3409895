package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Something to be kept for good: what was done to what; who, when and from where is added when it is written down. */
record Happening(
        HistoryKind kind,
        OfficeId office,
        YearMonth month,
        @Nullable IndicatorId indicator,
        @Nullable EntryId entry,
        @Nullable EntryField field,
        @Nullable ActionItemId action,
        @Nullable String oldText,
        @Nullable String newText,
        @Nullable String reason,
        @Nullable EntryMove attempt) {

    static Happening to(HistoryKind kind, OfficeId office, YearMonth month) {
        return new Happening(kind, office, month, null, null, null, null, null, null, null, null);
    }

    static Happening to(HistoryKind kind, OfficeId office, Entry entry) {
        return to(kind, office, entry.yearMonth()).of(entry.indicator()).of(entry.id());
    }

    Happening of(IndicatorId row) {
        return new Happening(kind, office, month, row, entry, field, action, oldText, newText, reason, attempt);
    }

    Happening of(EntryId touched) {
        return new Happening(kind, office, month, indicator, touched, field, action, oldText, newText, reason, attempt);
    }

    Happening in(EntryCell cell) {
        return new Happening(
                kind, office, month, indicator, entry, cell.field(), cell.action(), oldText, newText, reason, attempt);
    }

    /** @param before null when there was nothing to speak of */
    Happening change(@Nullable String before, String after) {
        return new Happening(kind, office, month, indicator, entry, field, action, before, after, reason, attempt);
    }

    /** @param step to which it would have led, had it not been refused */
    Happening trying(EntryMove step) {
        return new Happening(kind, office, month, indicator, entry, field, action, oldText, newText, reason, step);
    }

    Happening because(@Nullable String why) {
        return new Happening(kind, office, month, indicator, entry, field, action, oldText, newText, why, attempt);
    }
}
