package id.pantau.document;

/** To which side text leans. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    /** Both edges straight, the last line to the left. */
    JUSTIFY
}
