package id.pantau.planning;

/** A cell of an action's row that a document may merge with the row above. */
public enum ActionCell {
    PROGRAM,
    ACTIVITY,
    OUTPUT,
    SUB_ACTIVITY,
    OWNER
}
