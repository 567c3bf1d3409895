package id.pantau.achievement;

import java.time.Month;

/** Consecutive months of one year, both ends included. */
public record Span(Month from, Month to) {

    public Span {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("a span runs forward, not from " + from + " to " + to);
        }
    }

    /** From January through a month. */
    public static Span through(Month month) {
        return new Span(Month.JANUARY, month);
    }

    /** One month alone. */
    public static Span of(Month month) {
        return new Span(month, month);
    }

    /** One quarter alone, 1 to 4. */
    public static Span quarter(int quarter) {
        return new Span(Month.of(quarter * 3 - 2), Month.of(quarter * 3));
    }

    /** One half of the year alone, 1 or 2. */
    public static Span semester(int semester) {
        return new Span(Month.of(semester * 6 - 5), Month.of(semester * 6));
    }

    /** The whole year. */
    public static Span year() {
        return through(Month.DECEMBER);
    }

    /** Whether a month is one of these. */
    public boolean contains(Month month) {
        return month.compareTo(from) >= 0 && month.compareTo(to) <= 0;
    }
}
