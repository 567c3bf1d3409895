package id.pantau.achievement;

import java.time.Month;

/** How finely a plan is scheduled; periods are numbered from 1. */
public enum Granularity {
    MONTH(12, 1),
    QUARTER(4, 3);

    private final int periods;
    private final int months;

    Granularity(int periods, int months) {
        this.periods = periods;
        this.months = months;
    }

    /** How many periods a year has. */
    public int periods() {
        return periods;
    }

    /** The month in which a period falls due: its last. */
    public Month dueIn(int period) {
        return Month.of(period * months);
    }

    /** The month in which the period of a month falls due. */
    public Month dueMonthOf(Month month) {
        return dueIn(periodOf(month));
    }

    /** The period a month belongs to. */
    public int periodOf(Month month) {
        return (month.getValue() + months - 1) / months;
    }
}
