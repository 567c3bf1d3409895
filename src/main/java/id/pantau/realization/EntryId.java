package id.pantau.realization;

/** Names one entry, and with it one revision of what was reported for an indicator and month. */
public record EntryId(long value) {}
