package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.TracedRows;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UserId;
import java.util.Collection;
import java.util.Set;

/**
 * How much of the history of an office's year a person may know.
 *
 * @param whole all of it; else what happened to the person's own rows, and what the person did or tried itself
 * @param own those rows, in all the versions in which they are or were the person's own
 * @param addresses whether it may know from which address of the network something was done
 */
record HistoryReach(
        OfficeId office, TracedRows rows, boolean whole, Set<IndicatorId> own, UserId person, boolean addresses) {

    boolean covers(Collection<IndicatorId> wanted) {
        return whole || wanted.stream().anyMatch(own::contains);
    }
}
