package id.pantau.office;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;

/** A unit with the office and year it belongs to, where units of several are listed together. */
public record UnitLabel(UnitId id, OfficeId office, FiscalYear year, String name) {

    UnitLabel(Long id, long office, int year, String name) {
        this(new UnitId(id), new OfficeId(office), new FiscalYear(year), name);
    }
}
