package id.pantau.planning;

import id.pantau.achievement.Granularity;
import java.time.Month;

/** What a column of the schedule stands for. */
public enum ScheduleGrain {
    MONTH(Granularity.MONTH),
    QUARTER(Granularity.QUARTER);

    private final Granularity granularity;

    ScheduleGrain(Granularity granularity) {
        this.granularity = granularity;
    }

    Granularity granularity() {
        return granularity;
    }

    /** How many columns a year has. */
    public int periods() {
        return granularity.periods();
    }

    /** The column a month belongs to, counted from 1. */
    public int periodOf(Month month) {
        return granularity.periodOf(month);
    }
}
