package id.pantau.realization;

import java.util.ArrayList;
import java.util.List;

/**
 * All that can be typed for one indicator and month.
 *
 * @param value the realization as typed; empty for none
 */
public record EntryContent(String value, List<ActionProgress> actions, Narrative narrative) {

    private static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);

    public EntryContent {
        actions = List.copyOf(actions);
    }

    /** What has to change in a row so that it holds this; actions not named stay as they are. */
    public EntryPatch patchOf(TaskRow row) {
        List<CellChange> changes = new ArrayList<>();
        changes.add(new CellChange(VALUE, row.text(VALUE), value));
        actions.forEach(action -> action.cells()
                .forEach(cell -> changes.add(new CellChange(cell, row.text(cell), typed(action, cell.field())))));
        Narrative.FIELDS.stream()
                .map(EntryCell::of)
                .forEach(cell -> changes.add(new CellChange(cell, row.text(cell), narrative.text(cell.field()))));
        return new EntryPatch(row.indicator().id(), row.month(), changes);
    }

    /** With "Rp", so that a small amount is not taken for thousands. */
    private static String typed(ActionProgress action, EntryField field) {
        String text = action.text(field);
        return field == EntryField.SPENT && !text.isEmpty() ? "Rp " + text.replace('.', ',') : text;
    }
}
