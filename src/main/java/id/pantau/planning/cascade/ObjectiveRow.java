package id.pantau.planning.cascade;

import org.jspecify.annotations.Nullable;

/** An objective of one of the plans. */
record ObjectiveRow(
        long id, long plan, String key, @Nullable String number, String text) {}
