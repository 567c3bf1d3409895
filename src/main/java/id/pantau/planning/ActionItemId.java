package id.pantau.planning;

/** Identifies a planned action of one version of a plan. */
public record ActionItemId(long value) {}
