package id.pantau.planning.comparing;

/** What a part of a plan is. */
public enum PartKind {
    /** What stands above and below the table. */
    DOCUMENT(0),
    /** The running words of the document outside its tables. */
    WORDING(0),
    PARTY(0),
    HEADING(0),
    OBJECTIVE(1),
    INDICATOR(2),
    ACTION(3),
    /** A budget that stands in a table of programs, not beside actions. */
    ALLOCATION(0),
    SIGNATORY(0);

    private final int depth;

    PartKind(int depth) {
        this.depth = depth;
    }

    /** How deep it stands under what contains it, 0 for the outermost. */
    public int depth() {
        return depth;
    }
}
