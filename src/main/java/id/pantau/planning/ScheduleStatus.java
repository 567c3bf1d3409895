package id.pantau.planning;

/** How much the document says of when an action is due. */
public enum ScheduleStatus {
    /** The marks stand in the columns in which they were printed. */
    AS_PRINTED,
    /** The document says how many periods, but not which. */
    COUNT_ONLY,
    /** The document has schedule columns, but nothing is in them for this row. */
    EMPTY,
    /** The document has no schedule. */
    NONE
}
