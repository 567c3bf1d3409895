package id.pantau.office;

import static java.util.stream.Collectors.toSet;

import id.pantau.shared.UnitId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The units that an owner text of a document stands for.
 *
 * @param all whether the text says every unit of the office
 * @param units the units named, empty when all are meant
 */
public record OwnerUnits(boolean all, Set<UnitId> units) {

    public static final OwnerUnits ALL = new OwnerUnits(true, Set.of());

    public OwnerUnits {
        units = Set.copyOf(units);
    }

    public static OwnerUnits of(Set<UnitId> units) {
        return new OwnerUnits(false, units);
    }

    OwnerUnits with(Map<UnitId, UnitId> successors) {
        return new OwnerUnits(
                all,
                units.stream().map(successors::get).filter(Objects::nonNull).collect(toSet()));
    }
}
