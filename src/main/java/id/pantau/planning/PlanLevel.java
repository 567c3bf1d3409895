package id.pantau.planning;

/** Whose plan it is, from the top of the office downwards. */
public enum PlanLevel {
    /** The commissioners, led by the Ketua. */
    INSTITUTION,
    /** The Sekretaris. */
    SECRETARIAT,
    /** A bagian. */
    DIVISION,
    /** A subbagian. */
    SECTION
}
