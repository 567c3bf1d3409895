package id.pantau.realization;

/** Where an entry stands between the unit that makes it and the Sekretaris who approves it. */
public enum EntryState {
    DRAFT,
    SUBMITTED,
    VERIFIED,
    APPROVED,
    RETURNED;

    /** Whether it is handed in: with the planner, with the Sekretaris, or approved. */
    public boolean isOnItsWay() {
        return !isOpen();
    }

    /** Whether the unit may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
