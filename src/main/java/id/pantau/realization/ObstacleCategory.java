package id.pantau.realization;

/** What kind of obstacle stood in the way, so that obstacles can be counted. */
public enum ObstacleCategory {
    BUDGET,
    PROCUREMENT,
    STAFF,
    REGULATION,
    COORDINATION,
    DATA_AND_SYSTEMS,
    SCHEDULE,
    OTHER
}
