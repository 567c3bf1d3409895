package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/**
 * A heading to be stored.
 *
 * @param parent index of the heading above it in the plan's list
 */
public record NewHeading(
        HeadingLevel level,
        @Nullable String number,
        String text,
        @Nullable String code,
        @Nullable Integer parent) {}
