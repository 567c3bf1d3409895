package id.pantau.realization;

import java.util.Arrays;

/**
 * A part of the history as a file to download.
 *
 * @param lines how many of them it holds
 * @param total how many were found
 */
public record HistoryFile(String name, String mediaType, byte[] content, int lines, long total) {

    public HistoryFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoryFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "HistoryFile[%s, %d lines]".formatted(name, lines);
    }
}
