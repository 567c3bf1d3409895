package id.pantau.realization;

import id.pantau.office.OfficeSummary;
import id.pantau.shared.OfficeId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which offices stand above and below one another; a holiday goes down from one to all below. */
record OfficeLineage(Map<OfficeId, OfficeSummary> offices) {

    /** The office and all above it, the nearest first. */
    Set<OfficeId> upwards(OfficeId office) {
        Set<OfficeId> found = new LinkedHashSet<>();
        @Nullable OfficeId next = office;
        while (next != null && found.add(next)) {
            OfficeSummary summary = offices.get(next);
            next = summary == null ? null : summary.parent();
        }
        return found;
    }

    /** The office and all below it. */
    List<OfficeId> downwards(OfficeId office) {
        return offices.keySet().stream()
                .filter(each -> upwards(each).contains(office))
                .toList();
    }

    String name(OfficeId office) {
        OfficeSummary summary = offices.get(office);
        return summary == null ? "" : summary.name();
    }
}
