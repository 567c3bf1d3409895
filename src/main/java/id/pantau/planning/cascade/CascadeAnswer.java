package id.pantau.planning.cascade;

/** What a person says about a link. */
public enum CascadeAnswer {
    /** The objective answers to the indicator. */
    CONFIRMED,
    /** It does not, however alike the texts are; it is not proposed again. */
    REJECTED,
    /** What was said before does not count any more. */
    WITHDRAWN
}
