package id.pantau.achievement;

/** Something to check in a text that was nevertheless understood, in Indonesian words. */
public record Notice(Topic topic, String message) {

    /** What a notice is about. */
    public enum Topic {
        UNIT_MISSING,
        UNIT_UNKNOWN,
        ABOVE_HUNDRED,
        SMALL_PERCENT,
        LIMIT_WORD,
        GLUED_TEXT,
        TRAILING_TEXT,
        UNUSUAL_KIND,
        STATED_NIL,
        GRADE_AND_SCORE
    }
}
