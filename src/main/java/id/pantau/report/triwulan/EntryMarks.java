package id.pantau.report.triwulan;

import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.report.QuarterProgress;

/** Marks an indicator whose figures rest on entries that are not final, or that were made up for the demo mode. */
final class EntryMarks {

    static final String DRAFT = "*";
    static final String SAMPLE = "†";

    private EntryMarks() {}

    /** The indicator's text with its marks. */
    static String marked(IndicatorProgress row, QuarterProgress quarter) {
        Samples all = Samples.in(quarter);
        boolean someAreReal = all.samples() < all.entries();
        String marks = (row.entries().stream().anyMatch(EntryMarks::isDraft) ? DRAFT : "")
                + (someAreReal && row.entries().stream().anyMatch(EntryDetails::sample) ? SAMPLE : "");
        return marks.isEmpty() ? row.indicator().text() : row.indicator().text() + " " + marks;
    }

    static boolean isDraft(EntryDetails entry) {
        return entry.state() == EntryState.DRAFT || entry.state() == EntryState.RETURNED;
    }
}
