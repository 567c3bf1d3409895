package id.pantau.progress;

import id.pantau.shared.FiscalYear;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The months of a fiscal year that have begun by a day, in order.
 *
 * @param year the fiscal year
 * @param begun all months of a year gone by, none of a year to come
 * @param usual the last month that is over; January while none is
 */
public record ReportedMonths(FiscalYear year, List<Month> begun, Month usual) {

    public ReportedMonths {
        begun = List.copyOf(begun);
    }

    public static ReportedMonths of(FiscalYear year, LocalDate today) {
        List<Month> begun = Arrays.stream(Month.values())
                .filter(month -> !today.isBefore(year.month(month).atDay(1)))
                .toList();
        Month usual = begun.stream()
                .filter(month -> year.month(month).isBefore(YearMonth.from(today)))
                .reduce((earlier, later) -> later)
                .orElse(Month.JANUARY);
        return new ReportedMonths(year, begun, usual);
    }

    /** The wanted month when it has begun, else the usual one. */
    public Month chosen(@Nullable Month wanted) {
        return wanted != null && begun.contains(wanted) ? wanted : usual;
    }
}
