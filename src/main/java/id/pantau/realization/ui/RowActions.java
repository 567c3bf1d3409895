package id.pantau.realization.ui;

import id.pantau.realization.EntryState;
import id.pantau.realization.TaskRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which buttons the rows of a month have.
 *
 * @param evidence whether there is a place where evidence is attached
 * @param history whether there is a place where the changes of a row can be read
 */
record RowActions(boolean evidence, boolean history) {

    /** Those of a row besides its evidence, the most likely first. */
    List<RowAction> of(TaskRow row, MonthRows rows) {
        EntryState state = rows.state(row);
        Stream<RowAction> move = switch (state) {
            case DRAFT, RETURNED -> rows.isOpen(row) ? Stream.of(RowAction.SUBMIT) : Stream.empty();
            case SUBMITTED -> rows.task().period().acceptsMending() ? Stream.of(RowAction.WITHDRAW) : Stream.empty();
            case VERIFIED -> Stream.empty();
            case APPROVED -> rows.task().period().accepts() ? Stream.of(RowAction.CORRECT) : Stream.empty();
        };
        return Stream.concat(move, history ? Stream.of(RowAction.HISTORY) : Stream.empty())
                .toList();
    }
}
