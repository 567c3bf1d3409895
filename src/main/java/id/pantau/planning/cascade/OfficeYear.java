package id.pantau.planning.cascade;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;

/** A year for which an office has performance agreements. */
record OfficeYear(OfficeId office, FiscalYear year) {

    OfficeYear(long office, int year) {
        this(new OfficeId(office), new FiscalYear(year));
    }
}
