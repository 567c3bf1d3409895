package id.pantau.realization;

/** By which way somebody came to change something. */
public enum Channel {
    SCREEN,
    /** A workbook filled in elsewhere and handed in. */
    WORKBOOK,
    /** The application itself, as when the demo is filled. */
    SYSTEM
}
