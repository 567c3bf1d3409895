package id.pantau.document;

import java.util.Arrays;

/** A written document as a file to download. */
public record WrittenFile(String name, String mediaType, byte[] content) {

    public WrittenFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenFile that
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
        return "WrittenFile[%s, %d bytes]".formatted(name, content.length);
    }
}
