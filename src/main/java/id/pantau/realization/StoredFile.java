package id.pantau.realization;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that was handed in.
 *
 * @param size in bytes
 * @param sha256 checksum of its content, 64 hexadecimal digits
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {

    private static final int SHORT = 8;

    /** Enough of the checksum to compare two files by eye. */
    public String shortChecksum() {
        return sha256.substring(0, SHORT);
    }

    /** The end of its name in capitals, as people call the format. */
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    static @Nullable StoredFile of(
            @Nullable String name, @Nullable String mediaType, @Nullable Long size, @Nullable String sha256) {
        return name == null || mediaType == null || size == null || sha256 == null
                ? null
                : new StoredFile(name, mediaType, size, sha256);
    }
}
