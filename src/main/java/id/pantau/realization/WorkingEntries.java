package id.pantau.realization;

import java.util.List;
import java.util.Set;

/**
 * What is being worked on in a plan, for those who look at it before it counts.
 *
 * @param entries from January through the month, of a corrected entry its last revision
 * @param remarks why entries of the month were sent back, the last first
 * @param own entries of the month that the person who asks typed into, and so neither verifies nor approves
 */
public record WorkingEntries(List<EntryDetails> entries, List<Remark> remarks, Set<EntryId> own) {

    public WorkingEntries {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
        own = Set.copyOf(own);
    }
}
