package id.pantau.planning;

import id.pantau.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned action; every text is as printed.
 *
 * @param key names the action in every version of the plan
 * @param ownerText the owner as the document words it
 * @param allUnits whether every unit of the office owns it
 * @param joined the cells shared with the row above
 */
public record ActionDetails(
        ActionItemId id,
        String key,
        @Nullable String program,
        @Nullable String activity,
        @Nullable String output,
        @Nullable String subActivity,
        @Nullable String ownerText,
        boolean allUnits,
        Set<UnitId> owners,
        PlannedSchedule schedule,
        @Nullable Long allocation,
        Set<ActionCell> joined) {

    public ActionDetails {
        owners = Set.copyOf(owners);
        joined = Set.copyOf(joined);
    }

    public boolean ownedBy(UnitId unit) {
        return allUnits || owners.contains(unit);
    }
}
