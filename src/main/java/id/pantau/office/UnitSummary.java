package id.pantau.office;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an office as lists show it.
 *
 * @param parent the unit it belongs to, null at the top
 * @param position its place among those of the same parent, smallest first; numbers may be missing
 */
public record UnitSummary(
        UnitId id,
        OfficeId office,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        int position) {

    UnitSummary(Long id, long office, String name, UnitKind kind, @Nullable Long parent, int position) {
        this(new UnitId(id), new OfficeId(office), name, kind, parent == null ? null : new UnitId(parent), position);
    }
}
