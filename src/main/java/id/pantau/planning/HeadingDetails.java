package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/**
 * A heading of a plan.
 *
 * @param key names the heading in every version of the plan
 * @param raw as printed, with number and code
 * @param inColumn whether it stands in a column beside its objectives, not in a row above them
 */
public record HeadingDetails(
        long id,
        String key,
        @Nullable Long parent,
        HeadingLevel level,
        @Nullable String number,
        @Nullable String code,
        String text,
        String raw,
        boolean inColumn) {}
