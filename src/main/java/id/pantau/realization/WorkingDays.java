package id.pantau.realization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts days on which an office works: Monday to Friday, but for holidays. */
record WorkingDays(Set<LocalDate> holidays) {

    WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** The day that is so many working days after another; the day itself for none. */
    LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            counted += isOne(reached) ? 1 : 0;
        }
        return reached;
    }

    boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
