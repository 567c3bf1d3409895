package id.pantau.realization;

/** A step that brings an entry on its way, or back from it. */
public enum EntryMove {
    /** Diajukan: the unit hands it in. */
    SUBMIT,
    /** The unit takes it back while nobody has looked at it. */
    WITHDRAW,
    /** Diverifikasi: the planner has looked at it. */
    VERIFY,
    /** Disetujui: the Sekretaris stands for it. */
    APPROVE,
    /** Dikembalikan: the planner or the Sekretaris sends it back to be mended. */
    GIVE_BACK,
    /** An approved entry is taken up again as a new revision. */
    CORRECT
}
