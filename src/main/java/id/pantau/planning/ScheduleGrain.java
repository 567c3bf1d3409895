package id.pantau.planning;

/** What a column of the schedule stands for. */
public enum ScheduleGrain {
    MONTH(12),
    QUARTER(4);

    private final int periods;

    ScheduleGrain(int periods) {
        this.periods = periods;
    }

    /** How many columns a year has. */
    public int periods() {
        return periods;
    }
}
