package id.pantau.planning;

/** In which part somebody signs a plan. */
public enum SignatoryRole {
    /** Signs alone. */
    SIGNATORY,
    /** Pihak pertama, who promises. */
    FIRST_PARTY,
    /** Pihak kedua, the superior. */
    SECOND_PARTY
}
