package id.pantau.realization;

/** What became of a unit's wish to fill in a closed month once more. */
public enum ReopeningState {
    /** The planner has not answered. */
    WAITING,
    /** Granted, and open now. */
    RUNNING,
    /** Granted, and over: its time has run out, or it was ended before. */
    OVER,
    REFUSED
}
