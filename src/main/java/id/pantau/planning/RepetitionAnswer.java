package id.pantau.planning;

/** What a planner said about an amount that the document seems to state twice. */
public enum RepetitionAnswer {
    /** It is money of its own and counts. */
    COUNTS,
    /** It repeats money that stands elsewhere in the document and is left out of totals. */
    REPEATS
}
