package id.pantau.realization.workbook;

import java.util.Arrays;

/** A sheet as a file to download. */
public record WorkbookFile(String name, byte[] content) {

    public WorkbookFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkbookFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "WorkbookFile[%s, %d bytes]".formatted(name, content.length);
    }
}
