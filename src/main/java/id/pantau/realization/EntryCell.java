package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an entry.
 *
 * @param action whose cell it is; null for what belongs to the indicator itself
 */
public record EntryCell(EntryField field, @Nullable ActionItemId action) {

    public EntryCell {
        if (field.isOfAction() != (action != null)) {
            throw new IllegalArgumentException("an action is named for its own fields only: " + field);
        }
    }

    public static EntryCell of(EntryField field) {
        return new EntryCell(field, null);
    }

    public static EntryCell of(EntryField field, ActionItemId action) {
        return new EntryCell(field, action);
    }
}
