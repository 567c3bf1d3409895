package id.pantau.realization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a pasted list of holidays, and what keeps it from being taken.
 *
 * @param number of the line in the pasted text, from 1
 * @param day null when the line does not begin with a date
 * @param problem key of a text, null when the line is usable
 */
public record HolidayLine(
        int number,
        @Nullable LocalDate day,
        String name,
        @Nullable String problem,
        List<Object> arguments) {

    public boolean usable() {
        return problem == null;
    }

    HolidayLine refused(String key, Object... words) {
        return usable() ? new HolidayLine(number, day, name, key, List.of(words)) : this;
    }
}
