package id.pantau.realization.ui.history;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.office.OfficeSummary;
import id.pantau.realization.HistoryFilter;
import id.pantau.realization.HistoryKind;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.UnitId;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the page says; what it leaves out, or says in a way that nobody understands, does not matter.
 *
 * @param page counted from 1
 */
record HistoryAddress(
        @Nullable Long office,
        @Nullable Integer year,
        @Nullable Month month,
        @Nullable Long unit,
        Set<HistoryKind> kinds,
        String person,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    private static final String NUMBER = "[0-9]{1,9}";
    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 1_000_000;

    HistoryAddress {
        kinds = Set.copyOf(kinds);
    }

    static HistoryAddress of(QueryParameters query) {
        Set<String> named = Set.copyOf(
                Arrays.asList(query.getSingleParameter("jenis").orElse("").split(",")));
        return new HistoryAddress(
                number(query, "kantor").map(Long::valueOf).orElse(null),
                number(query, "tahun").orElse(null),
                number(query, "bulan")
                        .filter(month -> month >= 1 && month <= Month.values().length)
                        .map(Month::of)
                        .orElse(null),
                number(query, "unit").map(Long::valueOf).orElse(null),
                Arrays.stream(HistoryKind.values())
                        .filter(kind -> named.contains(kind.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                words(query, "orang"),
                words(query, "kata"),
                day(query, "sejak"),
                day(query, "sampai"),
                number(query, "halaman")
                        .map(page -> Math.clamp(page, 1, LAST_PAGE))
                        .orElse(1));
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches(NUMBER))
                .map(Integer::valueOf);
    }

    private static String words(QueryParameters query, String name) {
        String words = query.getSingleParameter(name).orElse("");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The same choices on another page. */
    HistoryAddress on(int other) {
        return new HistoryAddress(office, year, month, unit, kinds, person, words, from, to, other);
    }

    /** The same choices of an office and year. */
    HistoryAddress at(OfficeSummary chosen, FiscalYear of) {
        return new HistoryAddress(chosen.id().value(), of.value(), month, unit, kinds, person, words, from, to, page);
    }

    /** Whether anything beside office and year is chosen. */
    boolean isFiltered() {
        return !equals(new HistoryAddress(office, year, null, null, Set.of(), "", "", null, null, page));
    }

    /** The office meant. @return empty when the one named is not there */
    Optional<OfficeSummary> choose(List<OfficeSummary> offices, Supplier<Optional<OfficeSummary>> usual) {
        return office == null
                ? usual.get()
                : offices.stream().filter(each -> office == each.id().value()).findFirst();
    }

    FiscalYear choose(List<FiscalYear> years, FiscalYear usual) {
        return years.stream()
                .filter(each -> Objects.equals(year, each.value()))
                .findFirst()
                .orElse(usual);
    }

    HistoryFilter filter(OfficeSummary chosen, FiscalYear of) {
        return new HistoryFilter(
                chosen.id(), of, month, unit == null ? null : new UnitId(unit), person, kinds, words, from, to);
    }

    QueryParameters query() {
        Map<String, String> said = new HashMap<>();
        put(said, "kantor", office);
        put(said, "tahun", year);
        put(said, "bulan", month == null ? null : month.getValue());
        put(said, "unit", unit);
        put(said, "jenis", kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        put(said, "orang", person.strip());
        put(said, "kata", words.strip());
        put(said, "sejak", from);
        put(said, "sampai", to);
        put(said, "halaman", page == 1 ? null : page);
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            said.put(name, value.toString());
        }
    }
}
