package id.pantau.planning;

/** Where a plan was read from. */
public record PlanSource(String file, String sheet) {}
