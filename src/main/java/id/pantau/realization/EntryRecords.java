package id.pantau.realization;

import java.util.List;

/**
 * A part of the entries that were asked for.
 *
 * @param total how many there are in all
 */
public record EntryRecords(List<EntryRecord> entries, long total) {

    public EntryRecords {
        entries = List.copyOf(entries);
    }
}
