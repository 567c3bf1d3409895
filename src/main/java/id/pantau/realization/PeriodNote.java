package id.pantau.realization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made a month stand as it does, and why.
 *
 * @param at null where it is only known until when
 * @param until null without an end
 */
public record PeriodNote(
        String by,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable Instant until) {}
