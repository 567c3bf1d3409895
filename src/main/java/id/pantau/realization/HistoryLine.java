package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the person who reads may know it.
 *
 * @param month to which it belongs, not when it happened
 * @param row the text of the row; null for what belongs to the whole month, and for a row that no plan has any more
 * @param action what the action is called where a row has several; else null
 * @param revision of the entry; null when no entry was touched
 * @param before what was there, in the form in which it is stored
 * @param after what came instead; of what was refused, as it was typed
 * @param attempt the step that was refused; null when something else was
 * @param address of the network; null when there was none, and for readers who need not know it
 */
public record HistoryLine(
        long id,
        Instant at,
        String who,
        HistoryKind kind,
        YearMonth month,
        @Nullable IndicatorId indicator,
        @Nullable String row,
        @Nullable EntryField field,
        @Nullable String action,
        @Nullable Integer revision,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable EntryMove attempt,
        Channel channel,
        @Nullable String address) {

    /** Whether somebody was kept from doing it. */
    public boolean isRefused() {
        return kind == HistoryKind.REFUSED;
    }
}
