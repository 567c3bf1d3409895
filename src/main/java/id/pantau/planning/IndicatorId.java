package id.pantau.planning;

/** Identifies an indicator of one version of a plan. */
public record IndicatorId(long value) {}
