package id.pantau.realization.ui;

import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.TaskRow;
import java.util.stream.Stream;

/** The columns of the table that are typed into, from left to right. */
enum GridColumn {
    VALUE(EntryField.VALUE),
    CARRIED_OUT(EntryField.CARRIED_OUT),
    PHYSICAL(EntryField.PHYSICAL),
    SPENT(EntryField.SPENT),
    OBSTACLE_CATEGORY(EntryField.OBSTACLE_CATEGORY),
    OBSTACLE(EntryField.OBSTACLE),
    FOLLOW_UP(EntryField.FOLLOW_UP),
    FOLLOW_UP_BY(EntryField.FOLLOW_UP_BY),
    FOLLOW_UP_DUE(EntryField.FOLLOW_UP_DUE),
    SUPPORTING_FACTOR(EntryField.SUPPORTING_FACTOR);

    private final EntryField field;

    GridColumn(EntryField field) {
        this.field = field;
    }

    EntryField field() {
        return field;
    }

    static Stream<GridColumn> typed() {
        return Stream.of(values());
    }

    /** Its cells in a row: one, or one of each action. */
    Stream<EntryCell> cells(TaskRow row) {
        return field.isOfAction()
                ? row.actions().stream().map(action -> EntryCell.of(field, action.id()))
                : Stream.of(EntryCell.of(field));
    }
}
