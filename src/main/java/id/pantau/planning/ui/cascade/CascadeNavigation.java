package id.pantau.planning.ui.cascade;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;

/** How other parts of the application lead to the pohon kinerja. */
public final class CascadeNavigation {

    static final String CASCADE = "pohon-kinerja";

    private CascadeNavigation() {}

    /** The address of the pohon kinerja of an office and year, without a leading slash. */
    public static String address(OfficeId office, FiscalYear year) {
        return CascadeAddress.START.withOffice(office).withYear(year).toString();
    }
}
