package id.pantau.planning.ui.cascade;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.PlanId;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of the page says; whatever it leaves out, or says wrongly, is chosen for the person. */
record CascadeAddress(
        @Nullable Long office,
        @Nullable Integer year,
        @Nullable Long plan,
        CascadeSection section) {

    static final CascadeAddress START = new CascadeAddress(null, null, null, CascadeSection.MAP);

    private static final String OFFICE = "kantor";
    private static final String YEAR = "tahun";
    private static final String PLAN = "rencana";
    private static final String SECTION = "lihat";

    static CascadeAddress of(QueryParameters query) {
        Long year = number(query, YEAR);
        return new CascadeAddress(
                number(query, OFFICE),
                year == null ? null : year.intValue(),
                number(query, PLAN),
                query.getSingleParameter(SECTION).flatMap(CascadeSection::of).orElse(CascadeSection.MAP));
    }

    private static @Nullable Long number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    CascadeAddress withOffice(OfficeId other) {
        return new CascadeAddress(other.value(), null, null, section);
    }

    CascadeAddress withYear(FiscalYear other) {
        return new CascadeAddress(office, other.value(), null, section);
    }

    /** The same, naming what was chosen for the person. */
    CascadeAddress showing(OfficeId office, FiscalYear year) {
        return new CascadeAddress(office.value(), year.value(), plan, section);
    }

    /** The map with this plan opened. */
    CascadeAddress withPlan(PlanId other) {
        return new CascadeAddress(office, year, other.value(), CascadeSection.MAP);
    }

    CascadeAddress withSection(CascadeSection other) {
        return new CascadeAddress(office, year, plan, other);
    }

    QueryParameters query() {
        return QueryParameters.simple(said());
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, OFFICE, office);
        put(said, YEAR, year);
        put(said, PLAN, plan);
        put(said, SECTION, section == CascadeSection.MAP ? null : section.key());
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    @Override
    public String toString() {
        String query = said().entrySet().stream()
                .map(each -> each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? CascadeNavigation.CASCADE : CascadeNavigation.CASCADE + '?' + query;
    }
}
