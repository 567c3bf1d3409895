package id.pantau.office.ui;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How other rooms lead to the units of an office and to the register of offices. */
public final class OfficeNavigation {

    /** The address of the register, without a leading slash. */
    public static final String OFFICES = "satker";

    static final String UNITS = "unit-kerja";
    static final String IMPORT = "impor-satker";
    static final String OFFICE = "kantor";
    static final String YEAR = "tahun";

    private OfficeNavigation() {}

    /** The address of the units of an office in the present year, without a leading slash. */
    public static String units(OfficeId office) {
        return UNITS + '?' + OFFICE + '=' + office.value();
    }

    static QueryParameters query(OfficeId office, @Nullable FiscalYear year) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(OFFICE, String.valueOf(office.value()));
        if (year != null) {
            said.put(YEAR, year.toString());
        }
        return QueryParameters.simple(said);
    }
}
