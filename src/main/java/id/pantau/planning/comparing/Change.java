package id.pantau.planning.comparing;

/** What became of a part of a plan. */
public enum Change {
    SAME,
    /** Only its printed number is another, as after a row was put in above it. */
    RENUMBERED,
    /** It stands elsewhere, its content is the same. */
    MOVED,
    CHANGED,
    ADDED,
    REMOVED;

    /** Whether it is worth a stop for somebody who looks through the changes. */
    public boolean isNotable() {
        return this != SAME && this != RENUMBERED;
    }
}
