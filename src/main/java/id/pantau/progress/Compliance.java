package id.pantau.progress;

import java.time.Month;
import java.util.List;

/**
 * How many of the rows that a month's schedule names are filled in (kepatuhan).
 *
 * @param due rows with something scheduled in the month; those whose months are unknown are not among them
 * @param filled how many of them have a realization
 */
public record Compliance(int due, int filled) {

    /** The rows together. */
    public static Compliance of(List<IndicatorProgress> rows, Month month) {
        List<IndicatorProgress> due =
                rows.stream().filter(row -> row.isDue(month)).toList();
        return new Compliance(
                due.size(),
                Math.toIntExact(due.stream().filter(row -> row.isFilled(month)).count()));
    }

    /** How many of them are still empty. */
    public int missing() {
        return due - filled;
    }
}
