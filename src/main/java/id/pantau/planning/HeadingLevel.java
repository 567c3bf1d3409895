package id.pantau.planning;

/** What a heading above objectives is. */
public enum HeadingLevel {
    /** Tujuan or misi. */
    GOAL,
    PROGRAM,
    /** Kegiatan. */
    ACTIVITY
}
