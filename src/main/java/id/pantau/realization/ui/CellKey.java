package id.pantau.realization.ui;

import id.pantau.planning.ActionItemId;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.shared.NotFoundException;

/** Writes the name by which browser and server know a cell of a row, such as {@code VALUE} or {@code SPENT-12}. */
final class CellKey {

    private static final char DASH = '-';

    private CellKey() {}

    static String of(EntryCell cell) {
        return cell.action() == null
                ? cell.field().name()
                : cell.field().name() + DASH + cell.action().value();
    }

    /** @throws NotFoundException when there is no such cell */
    static EntryCell cell(String key) {
        int dash = key.indexOf(DASH);
        try {
            return dash < 0
                    ? EntryCell.of(EntryField.valueOf(key))
                    : EntryCell.of(
                            EntryField.valueOf(key.substring(0, dash)),
                            new ActionItemId(Long.parseLong(key.substring(dash + 1))));
        } catch (IllegalArgumentException noCell) {
            throw new NotFoundException();
        }
    }
}
