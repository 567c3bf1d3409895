package id.pantau.realization;

/** Whether a month takes entries, and if not, why. */
public enum PeriodState {
    /** It has not begun. */
    COMING,
    OPEN,
    /** Past its due date, and still open; what is handed in now is marked late. */
    LATE,
    /** Long closed, and opened once more so that past months can be filled in; what is entered is marked. */
    BACKFILL,
    /** Closed for the office, and opened for one unit for a limited time. */
    REOPENED,
    CLOSED,
    /** Closed by hand. */
    LOCKED;

    public boolean accepts() {
        return this == OPEN || this == LATE || this == BACKFILL || this == REOPENED;
    }
}
