package id.pantau.realization;

/** The progress of an action as stored, with the entry it belongs to. */
record ActionEntryRow(long entry, ActionEntry action) {}
