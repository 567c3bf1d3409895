package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.TracedRow;
import java.util.List;

/**
 * One revision of an entry with everything that is known of it.
 *
 * @param row as the plan words it under which the entry was made
 * @param counts whether figures are computed from it; of the revisions of an entry only one does
 * @param increments what counts for the row from January through the month of the entry
 * @param history how often something happened to it
 * @param remarks what was sent back and is to be mended now
 */
public record EntryRecord(
        EntryDetails entry,
        PlanSummary plan,
        TracedRow row,
        boolean counts,
        List<Increment> increments,
        List<EvidenceSummary> evidence,
        long history,
        List<Remark> remarks) {

    public EntryRecord {
        increments = List.copyOf(increments);
        evidence = List.copyOf(evidence);
        remarks = List.copyOf(remarks);
    }
}
