package id.pantau.planning;

import id.pantau.shared.UnitId;
import java.util.Set;

/**
 * Whose an action is.
 *
 * @param allUnits whether every unit of the office owns it
 */
public record OwnedAction(ActionItemId id, boolean allUnits, Set<UnitId> owners) {

    public OwnedAction {
        owners = Set.copyOf(owners);
    }

    public boolean ownedBy(UnitId unit) {
        return allUnits || owners.contains(unit);
    }
}
