package id.pantau.realization;

import java.time.YearMonth;

/** What a change of the rules does to the dates of a month. */
public record PeriodMove(YearMonth month, PeriodDates before, PeriodDates after) {

    boolean changesSomething() {
        return !before.equals(after);
    }
}
