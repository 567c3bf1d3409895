package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which entries a person may read.
 *
 * @param plans those asked for, as far as the person may know of them
 * @param whole of which it may read every entry
 * @param own rows of the others that are its own
 */
record EntryReach(Map<PlanId, PlanSummary> plans, Collection<PlanId> whole, Collection<IndicatorId> own) {

    // an empty list is no valid one everywhere
    private static final List<Long> NONE = List.of(-1L);

    List<Long> wholeIds() {
        return whole.isEmpty() ? NONE : whole.stream().map(PlanId::value).toList();
    }

    List<Long> ownIds() {
        return own.isEmpty() ? NONE : own.stream().map(IndicatorId::value).toList();
    }
}
