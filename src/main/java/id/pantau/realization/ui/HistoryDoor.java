package id.pantau.realization.ui;

import id.pantau.realization.EntryCell;
import id.pantau.realization.MonthTask;
import id.pantau.realization.TaskRow;
import org.jspecify.annotations.Nullable;

/** Opens what happened to a row of a month. */
@FunctionalInterface
interface HistoryDoor {

    /** @param cell of the row; null for all of it */
    void open(MonthTask task, TaskRow row, @Nullable EntryCell cell);
}
