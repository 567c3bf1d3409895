package id.pantau.report;

import java.util.Arrays;

/** A report as a file to download. */
public record ReportFile(String name, String mediaType, byte[] content) {

    public ReportFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportFile that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "ReportFile[%s, %d bytes]".formatted(name, content.length);
    }
}
