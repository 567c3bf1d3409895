package id.pantau.office;

import id.pantau.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to be.
 *
 * @param name as the office writes it
 * @param parent the unit it belongs to, null at the top
 */
public record UnitChange(
        String name, UnitKind kind, @Nullable UnitId parent) {

    static UnitChange of(UnitSummary unit) {
        return new UnitChange(unit.name(), unit.kind(), unit.parent());
    }

    UnitChange named(String tidy) {
        return new UnitChange(tidy, kind, parent);
    }

    UnitChange below(@Nullable UnitId other) {
        return new UnitChange(name, kind, other);
    }
}
