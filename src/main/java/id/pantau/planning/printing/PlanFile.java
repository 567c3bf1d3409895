package id.pantau.planning.printing;

import java.util.Arrays;

/** A printed plan as a file to download. */
public record PlanFile(String name, String mediaType, byte[] content) {

    public PlanFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFile that
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
        return "PlanFile[%s, %d bytes]".formatted(name, content.length);
    }
}
