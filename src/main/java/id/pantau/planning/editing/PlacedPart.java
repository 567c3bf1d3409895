package id.pantau.planning.editing;

import org.jspecify.annotations.Nullable;

/**
 * What a part of a plan says and where it stands, without what is below it.
 *
 * @param content the part itself; budgets and parts above it are named by key, not by place
 * @param parent key of the part above it
 * @param budget key of the budget a row is paid from
 */
public record PlacedPart(
        Object content, @Nullable String parent, @Nullable String budget) {}
