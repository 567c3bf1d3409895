package id.pantau.report;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.Quarter;
import java.time.LocalDate;

/** Where a day stands to a quarter. */
public enum QuarterState {
    NOT_BEGUN,
    RUNNING,
    OVER;

    static QuarterState of(FiscalYear year, Quarter quarter, LocalDate today) {
        if (today.isBefore(year.month(quarter.firstMonth()).atDay(1))) {
            return NOT_BEGUN;
        }
        return today.isAfter(year.month(quarter.lastMonth()).atEndOfMonth()) ? OVER : RUNNING;
    }
}
