package id.pantau.planning;

import org.jspecify.annotations.Nullable;

/**
 * A heading to be stored.
 *
 * @param key names the heading in every version of the plan
 * @param raw as printed, with number and code
 * @param parent index of the heading above it in the plan's list
 * @param inColumn whether it stands in a column beside its objectives, not in a row above them
 */
public record NewHeading(
        String key,
        HeadingLevel level,
        @Nullable String number,
        String text,
        @Nullable String code,
        String raw,
        @Nullable Integer parent,
        boolean inColumn)
        implements PlanPart {}
