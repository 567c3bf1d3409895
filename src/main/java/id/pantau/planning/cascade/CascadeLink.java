package id.pantau.planning.cascade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An objective that answers to an indicator of the plan above, or seems to.
 *
 * @param parent the indicator
 * @param child the objective
 * @param likeness of the two texts, from 0 to 1
 * @param decided null where nobody has said anything yet
 */
public record CascadeLink(
        CascadeNode parent,
        CascadeNode child,
        BigDecimal likeness,
        State state,
        @Nullable Decided decided) {

    /** Whether both texts have the same words, blanks, capitals and punctuation aside. */
    public boolean sameWords() {
        return likeness.compareTo(BigDecimal.ONE) == 0;
    }

    Stream<CascadeNode> ends() {
        return Stream.of(parent, child);
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

    /**
     * Who confirmed a link, and when.
     *
     * @param by name of the person
     */
    public record Decided(String by, Instant at) {}
}
