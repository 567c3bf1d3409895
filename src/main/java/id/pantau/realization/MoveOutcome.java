package id.pantau.realization;

import id.pantau.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry that was to be moved: exactly one of the two is there.
 *
 * @param entry as it stands now
 * @param refusal why it stayed as it was
 */
public record MoveOutcome(
        EntryRef asked,
        @Nullable EntryDetails entry,
        @Nullable DomainException refusal) {

    public boolean isDone() {
        return entry != null;
    }
}
