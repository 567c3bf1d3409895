package id.pantau.realization;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A unit's wish to fill in a closed month once more.
 *
 * @param asked who asked, when and why
 * @param decided who answered, when and why, and until when the month is open; null while nobody has
 * @param ended who took it back before its time; null when nobody did
 */
public record Reopening(
        ReopeningRef ref,
        OfficeId office,
        YearMonth month,
        UnitId unit,
        String unitName,
        ReopeningState state,
        PeriodNote asked,
        @Nullable PeriodNote decided,
        @Nullable PeriodNote ended) {

    /** For how many days at most a month is opened again. */
    public static final int MOST_DAYS = 30;
}
