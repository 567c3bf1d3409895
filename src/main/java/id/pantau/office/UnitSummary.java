package id.pantau.office;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;

/** A unit of an office as lists show it. */
public record UnitSummary(UnitId id, OfficeId office, String name, UnitKind kind) {

    UnitSummary(Long id, long office, String name, UnitKind kind) {
        this(new UnitId(id), new OfficeId(office), name, kind);
    }
}
