package id.pantau.document;

import java.util.List;

/**
 * Lines such as "Tahun Anggaran : 2024", the colons below each other.
 *
 * @param indented whether the lines begin further to the right, as the parties of an agreement do
 * @param oneCell whether label and value share one cell of a workbook, as some offices type them
 */
public record KeyValues(List<Entry> entries, boolean indented, boolean oneCell) implements Block {

    /** One such line. */
    public record Entry(String label, String value) {}

    public KeyValues {
        entries = List.copyOf(entries);
    }

    public KeyValues(List<Entry> entries) {
        this(entries, false, false);
    }

    public static KeyValues of(Entry... entries) {
        return new KeyValues(List.of(entries));
    }

    public KeyValues indent() {
        return new KeyValues(entries, true, oneCell);
    }

    public KeyValues inOneCell() {
        return new KeyValues(entries, indented, true);
    }
}
