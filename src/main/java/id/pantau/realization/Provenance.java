package id.pantau.realization;

import org.jspecify.annotations.Nullable;

/**
 * How an entry came about.
 *
 * @param sample whether it was made for the demo mode
 * @param late whether it was handed in after the month's due date
 * @param backfilled whether it was entered while past months were filled in afterwards
 * @param correction why an approved entry was taken up again; null for a first revision
 */
public record Provenance(
        boolean sample,
        boolean late,
        boolean backfilled,
        @Nullable String correction,
        @Nullable Step submitted,
        @Nullable Step verified,
        @Nullable Step approved) {}
