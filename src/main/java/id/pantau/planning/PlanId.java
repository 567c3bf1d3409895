package id.pantau.planning;

/** Identifies one version of one plan. */
public record PlanId(long value) {}
