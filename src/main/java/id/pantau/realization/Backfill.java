package id.pantau.realization;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Closed months of one year that are to be filled in afterwards.
 *
 * @param until the last day on which they take entries, today up to {@link #MOST_DAYS} days from now
 * @param reason in words, at most {@link FieldRemark#LONGEST} characters
 */
public record Backfill(YearMonth from, YearMonth through, LocalDate until, String reason) {

    public static final int MOST_DAYS = 366;
}
