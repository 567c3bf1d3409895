package id.pantau.planning.ui;

import id.pantau.planning.editing.PartKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tree in which a plan is edited.
 *
 * @param kind null for the document itself
 * @param marks the schedule cells from the left, empty texts where nothing is planned; null without a schedule
 */
record EditRow(
        String key,
        @Nullable PartKind kind,
        String words,
        String target,
        @Nullable List<String> marks,
        String owner,
        String budget) {

    /** The same part is the same row, whatever it says now. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditRow row && row.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
