package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/** A heading of a plan. */
public record HeadingDetails(
        long id,
        @Nullable Long parent,
        HeadingLevel level,
        @Nullable String number,
        @Nullable String code,
        String text) {}
