package id.pantau.planning.cascade;

import org.jspecify.annotations.Nullable;

/**
 * What was said about the plan above a plan.
 *
 * @param parent null where it was said to stand below none
 */
record PlacementRow(long plan, @Nullable Long parent) {}
