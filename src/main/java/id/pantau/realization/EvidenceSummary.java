package id.pantau.realization;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as lists name it.
 *
 * @param kind FILE, LINK or TEXT
 * @param size of the file in bytes
 * @param content the address of a link, or the words of a text
 */
public record EvidenceSummary(
        String kind,
        String title,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String content) {}
