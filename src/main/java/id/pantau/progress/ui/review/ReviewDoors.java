package id.pantau.progress.ui.review;

import id.pantau.realization.EntryDetails;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be opened from a row; a door that is not there is not offered.
 *
 * @param evidence shows the evidence of an entry
 * @param history shows what happened to an entry
 */
record ReviewDoors(
        @Nullable Consumer<EntryDetails> evidence, @Nullable Consumer<EntryDetails> history) {

    static final ReviewDoors NONE = new ReviewDoors(null, null);
}
