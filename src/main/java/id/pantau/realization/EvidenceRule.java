package id.pantau.realization;

/** What an office asks of the evidence of a row. */
public enum EvidenceRule {
    NONE,
    /** A row without evidence can be handed in, and says so. */
    ADVISED,
    /** A row without evidence cannot be handed in. */
    REQUIRED
}
