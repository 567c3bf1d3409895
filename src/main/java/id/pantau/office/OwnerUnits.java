package id.pantau.office;

import id.pantau.shared.UnitId;
import java.util.Set;

/**
 * The units that an owner text of a document stands for.
 *
 * @param all whether the text says every unit of the office
 * @param units the unit named, empty when all are meant
 */
public record OwnerUnits(boolean all, Set<UnitId> units) {}
