package id.pantau.report.triwulan;

import id.pantau.realization.EntryDetails;
import id.pantau.report.QuarterProgress;
import java.util.List;

/**
 * How much of what was entered is sample data.
 *
 * @param samples how many of the entries
 */
record Samples(long samples, long entries) {

    static Samples in(QuarterProgress quarter) {
        List<EntryDetails> entries = quarter.progress().indicators().stream()
                .flatMap(row -> row.entries().stream())
                .toList();
        return new Samples(entries.stream().filter(EntryDetails::sample).count(), entries.size());
    }

    boolean noneAtAll() {
        return samples == 0;
    }
}
