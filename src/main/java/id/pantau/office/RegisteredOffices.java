package id.pantau.office;

import id.pantau.shared.OfficeId;
import java.util.List;
import java.util.Set;

/**
 * Every office of the installation.
 *
 * @param all by code
 * @param withUnits those that have units in any year
 */
public record RegisteredOffices(List<OfficeSummary> all, Set<OfficeId> withUnits) {

    /** Whether there is only the national office, as in a new installation. */
    public boolean isNew() {
        return all.size() < 2;
    }

    public boolean hasUnits(OfficeId office) {
        return withUnits.contains(office);
    }
}
