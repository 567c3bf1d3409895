package id.pantau.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it in a list.
 *
 * @param name what the owner calls it, usually after the program that uses it
 * @param lastUsedAt null when it was never used
 */
public record TokenSummary(
        long id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
