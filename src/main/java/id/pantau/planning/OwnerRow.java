package id.pantau.planning;

/** A unit that owns an action, as stored. */
record OwnerRow(long action, long unit) {}
