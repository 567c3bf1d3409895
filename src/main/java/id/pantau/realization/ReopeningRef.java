package id.pantau.realization;

/** A request as a planner saw it when deciding on it. */
public record ReopeningRef(long id, long version) {}
