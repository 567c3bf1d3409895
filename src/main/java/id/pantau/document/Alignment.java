package id.pantau.document;

/** To which side text leans. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
}
