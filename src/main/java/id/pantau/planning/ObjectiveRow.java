package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/** An objective as stored. */
record ObjectiveRow(
        long id,
        String key,
        @Nullable Long heading,
        @Nullable String number,
        String text) {}
