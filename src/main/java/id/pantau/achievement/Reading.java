package id.pantau.achievement;

import java.util.List;
import java.util.Optional;

/**
 * What became of a text somebody wrote: understood, empty in one of several ways, or refused because it could mean
 * more than one thing.
 *
 * @param <T> what the text was to be read as
 */
public sealed interface Reading<T> {

    /** The value, when the text was understood. */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** Ways in which a cell says nothing; they are not the same thing. */
    enum Emptiness {
        /** Nothing was written. */
        BLANK("kosong"),
        /** A dash stands there. */
        DASH("tanda -"),
        /** The office says that it does not apply. */
        NOT_APPLICABLE("n/a"),
        /** The office says that there is none ("nihil", "Rp -"). */
        STATED_NIL("nihil");

        private final String words;

        Emptiness(String words) {
            this.words = words;
        }

        /** The emptiness in Indonesian. */
        public String words() {
            return words;
        }
    }

    /** The text was understood; notices tell what a person may want to check. */
    record Read<T>(T content, List<Notice> notices) implements Reading<T> {
        public Read {
            notices = List.copyOf(notices);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(content);
        }
    }

    /** The text says nothing, in the way named. */
    record Empty<T>(Emptiness kind) implements Reading<T> {}

    /** The text cannot be taken without guessing: why, in Indonesian, and what it could mean. */
    record Refused<T>(String reason, List<String> couldMean) implements Reading<T> {
        public Refused {
            couldMean = List.copyOf(couldMean);
        }
    }
}
