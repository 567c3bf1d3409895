package id.pantau.document;

import java.util.List;

/** Lines such as "Tahun Anggaran : 2024", the colons below each other. */
public record KeyValues(List<Entry> entries) implements Block {

    /** One such line. */
    public record Entry(String label, String value) {}

    public KeyValues {
        entries = List.copyOf(entries);
    }
}
