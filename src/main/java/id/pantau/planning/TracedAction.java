package id.pantau.planning;

import id.pantau.shared.UnitId;
import java.util.Set;

/**
 * An action of a row in one version of its plan.
 *
 * @param key names the action in every version of the plan
 * @param words what it is called: the activity, or what stands in its place
 */
public record TracedAction(ActionItemId id, String key, String words, boolean allUnits, Set<UnitId> owners) {

    public TracedAction {
        owners = Set.copyOf(owners);
    }

    public boolean ownedBy(UnitId unit) {
        return allUnits || owners.contains(unit);
    }
}
