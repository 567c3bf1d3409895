package id.pantau.realization;

import java.time.LocalDate;

/**
 * Until when a month can be reported.
 *
 * @param dueOn the last day on which an entry is in time
 * @param closesOn the last day on which it can be entered at all, never before the due date
 */
public record PeriodDates(LocalDate dueOn, LocalDate closesOn) {

    /** Other dates, but for those that have passed; and none is moved into the past, where it would be late at once. */
    PeriodDates movedTo(PeriodDates wanted, LocalDate today) {
        return new PeriodDates(moved(dueOn, wanted.dueOn(), today), moved(closesOn, wanted.closesOn(), today));
    }

    private static LocalDate moved(LocalDate before, LocalDate wanted, LocalDate today) {
        if (before.isBefore(today)) {
            return before;
        }
        return wanted.isBefore(today) ? today : wanted;
    }
}
