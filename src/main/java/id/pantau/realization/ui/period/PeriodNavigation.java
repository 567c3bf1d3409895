package id.pantau.realization.ui.period;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.LinkedHashMap;
import java.util.Map;

/** How other pages lead to the months of an office. */
public final class PeriodNavigation {

    static final String PERIODS = "periode";
    static final String OFFICE = "kantor";
    static final String YEAR = "tahun";

    private PeriodNavigation() {}

    /** The address of the months of an office in a year, without a leading slash. */
    public static String periods(OfficeId office, FiscalYear year) {
        return PERIODS + '?' + OFFICE + '=' + office.value() + '&' + YEAR + '=' + year;
    }

    static QueryParameters query(OfficeId office, FiscalYear year) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(OFFICE, String.valueOf(office.value()));
        said.put(YEAR, year.toString());
        return QueryParameters.simple(said);
    }
}
