package id.pantau.planning.template;

import java.util.Arrays;

/** A template as a file to download. */
public record TemplateFile(String name, byte[] content) {

    public TemplateFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "TemplateFile[%s, %d bytes]".formatted(name, content.length);
    }
}
