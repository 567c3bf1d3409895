package id.pantau.realization;

/** What can be filled in, sent back or looked up for an indicator's month. */
public enum EntryField {
    /** The realization itself. */
    VALUE,
    /** Whether a scheduled action was carried out. */
    CARRIED_OUT,
    /** Progress of the work to date, percent. */
    PHYSICAL,
    /** Rupiah spent in the month. */
    SPENT,
    OBSTACLE_CATEGORY,
    OBSTACLE,
    SUPPORTING_FACTOR,
    FOLLOW_UP,
    FOLLOW_UP_BY,
    FOLLOW_UP_DUE,
    /** The evidence as a whole; it is attached and removed, never typed. */
    EVIDENCE;

    /** Whether each action of the indicator has its own. */
    public boolean isOfAction() {
        return this == CARRIED_OUT || this == PHYSICAL || this == SPENT;
    }
}
