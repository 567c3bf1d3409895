package id.pantau.realization;

import org.jspecify.annotations.Nullable;

/** An entry as stored, with one of its actions; null for an entry without any. */
record EntryLine(EntryRow entry, @Nullable ActionEntry action) {}
