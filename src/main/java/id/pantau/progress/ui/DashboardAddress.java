package id.pantau.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address of the dashboard says; whatever it leaves out, or says wrongly, is chosen for the person. */
record DashboardAddress(
        @Nullable Integer office,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer unit,
        @Nullable RowFilter rows) {

    static final String OFFICE = "kantor";
    static final String YEAR = "tahun";
    static final String MONTH = "bulan";
    static final String UNIT = "unit";
    static final String ROWS = "status";

    static DashboardAddress of(QueryParameters query) {
        return new DashboardAddress(
                number(query, OFFICE),
                number(query, YEAR),
                number(query, MONTH),
                number(query, UNIT),
                query.getSingleParameter(ROWS).flatMap(RowFilter::of).orElse(null));
    }

    /** The whole of a plan from January through a month. */
    static DashboardAddress of(PlanSummary plan, Month through) {
        return new DashboardAddress(
                Math.toIntExact(plan.office().value()), plan.year().value(), through.getValue(), null, null);
    }

    /** A number of at most nine digits; null for anything else. */
    static @Nullable Integer number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** The month asked for; null when it is none of the twelve. */
    @Nullable Month through() {
        return month != null && month >= 1 && month <= 12 ? Month.of(month) : null;
    }

    DashboardAddress withOffice(OfficeId other) {
        return new DashboardAddress(Math.toIntExact(other.value()), null, month, null, rows);
    }

    DashboardAddress withYear(FiscalYear other) {
        return new DashboardAddress(office, other.value(), null, null, rows);
    }

    DashboardAddress withMonth(Month other) {
        return new DashboardAddress(office, year, other.getValue(), unit, rows);
    }

    DashboardAddress withUnit(@Nullable UnitId other) {
        return new DashboardAddress(office, year, month, other == null ? null : Math.toIntExact(other.value()), rows);
    }

    DashboardAddress withRows(@Nullable RowFilter other) {
        return new DashboardAddress(office, year, month, unit, other);
    }

    QueryParameters query() {
        return QueryParameters.simple(said());
    }

    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, OFFICE, office);
        put(said, YEAR, year);
        put(said, MONTH, month);
        put(said, UNIT, unit);
        put(said, ROWS, rows == null ? null : rows.key());
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
        return query.isEmpty() ? ProgressNavigation.DASHBOARD : ProgressNavigation.DASHBOARD + '?' + query;
    }
}
