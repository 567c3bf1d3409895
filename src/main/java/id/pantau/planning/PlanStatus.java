package id.pantau.planning;

/** Where a version of a plan stands. */
public enum PlanStatus {
    DRAFT,
    ACTIVE,
    SUPERSEDED
}
