package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/** An indicator as stored. */
record IndicatorRow(
        long id,
        String key,
        long objective,
        String text,
        @Nullable String target,
        boolean targetJoined,
        MeasureChoice choice) {}
