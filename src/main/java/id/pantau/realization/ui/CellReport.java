package id.pantau.realization.ui;

/**
 * What became of one cell.
 *
 * @param stored what the cell holds now, to be handed in as "seen" with the next change
 * @param shown the same, as it is written in the field
 * @param said in a sentence; empty when there is nothing to say
 * @param by who else changed it; empty but for a conflict
 */
record CellReport(String row, String cell, Fate fate, String stored, String shown, String said, String by) {

    /** What can become of a cell that was typed into, or of one beside it. */
    enum Fate {
        SAVED,
        /** It cannot be taken without guessing. */
        REFUSED,
        /** Somebody else changed it meanwhile. */
        CONFLICT,
        /** The row or the month takes nothing now. */
        CLOSED,
        /** Somebody else changed it, and nothing was typed into it here. */
        RENEWED
    }
}
