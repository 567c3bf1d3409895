package id.pantau.realization.ui.period;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the address of the page says; whatever it leaves out, or says wrongly, is chosen for the person. */
record PeriodAddress(Optional<OfficeId> office, Optional<FiscalYear> year) {

    private static final int YEARS_BACK = 3;

    static PeriodAddress of(QueryParameters query, FiscalYear present) {
        return new PeriodAddress(
                number(query, PeriodNavigation.OFFICE, 18).map(OfficeId::new),
                number(query, PeriodNavigation.YEAR, 4)
                        .flatMap(number -> years(present).stream()
                                .filter(year -> year.value() == number)
                                .findFirst()));
    }

    /** The years worth opening, the latest first: months come into being when they are first looked at. */
    static List<FiscalYear> years(FiscalYear present) {
        return IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(present.value() - back))
                .toList();
    }

    private static Optional<Long> number(QueryParameters query, String name, int digits) {
        return query.getSingleParameter(name)
                .filter(written -> written.matches("[0-9]{1," + digits + "}"))
                .map(Long::valueOf);
    }
}
