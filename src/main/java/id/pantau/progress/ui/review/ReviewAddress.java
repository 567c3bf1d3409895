package id.pantau.progress.ui.review;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.progress.ui.ProgressNavigation;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the address of the page says; whatever it leaves out, or says wrongly, is chosen for the person. */
record ReviewAddress(
        @Nullable Long office,
        @Nullable YearMonth month,
        @Nullable ReviewFilter filter,
        @Nullable Long unit,
        @Nullable Long row) {

    static ReviewAddress of(QueryParameters query) {
        return new ReviewAddress(
                number(query, "kantor"),
                month(query),
                query.getSingleParameter("status").flatMap(ReviewFilter::of).orElse(null),
                number(query, "unit"),
                number(query, "baris"));
    }

    private static @Nullable Long number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static @Nullable YearMonth month(QueryParameters query) {
        try {
            return query.getSingleParameter("bulan").map(YearMonth::parse).orElse(null);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    ReviewAddress withOffice(OfficeId other) {
        return new ReviewAddress(other.value(), month, filter, null, null);
    }

    ReviewAddress withMonth(YearMonth other) {
        return new ReviewAddress(office, other, filter, unit, null);
    }

    ReviewAddress withFilter(ReviewFilter other) {
        return new ReviewAddress(office, month, other, unit, null);
    }

    ReviewAddress withUnit(@Nullable UnitId other) {
        return new ReviewAddress(office, month, filter, other == null ? null : other.value(), null);
    }

    ReviewAddress withRow(@Nullable Long other) {
        return new ReviewAddress(office, month, filter, unit, other);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "kantor", office);
        put(said, "bulan", month);
        put(said, "status", filter == null ? null : filter.key());
        put(said, "unit", unit);
        put(said, "baris", row);
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    Location location() {
        return new Location(ProgressNavigation.REVIEW, query());
    }

    @Override
    public String toString() {
        return location().getPathWithQueryParameters();
    }
}
