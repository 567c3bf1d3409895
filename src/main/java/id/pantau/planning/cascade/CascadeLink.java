package id.pantau.planning.cascade;

import java.math.BigDecimal;

/**
 * An objective that answers to an indicator of the plan above, or seems to.
 *
 * @param parent the indicator
 * @param child the objective
 * @param likeness of the two texts, from 0 to 1
 */
public record CascadeLink(PlanPart parent, PlanPart child, BigDecimal likeness, State state) {

    /** Whether both texts have the same words, blanks, capitals and punctuation aside. */
    public boolean sameWords() {
        return likeness.compareTo(BigDecimal.ONE) == 0;
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }

    /** What a person has said about a link. */
    public enum State {
        /** Nobody has said anything yet. */
        PROPOSED,
        /** Somebody confirmed it, and one of the texts has changed since. */
        ASKED_AGAIN,
        CONFIRMED
    }
}
