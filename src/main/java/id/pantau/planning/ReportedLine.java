package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/**
 * One owner of one action of an indicator as stored, with everything above it.
 *
 * @param counting the newest version that has begun by the month asked for
 */
record ReportedLine(
        PlanSummary plan,
        @Nullable Integer counting,
        Long indicator,
        String text,
        @Nullable String target,
        MeasureChoice choice,
        @Nullable Long action,
        @Nullable Boolean allUnits,
        @Nullable Long owner) {}
