package id.pantau.realization.ui;

import id.pantau.realization.MonthTask;
import id.pantau.realization.TaskRow;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ways from the month to what is done in dialogs of their own; where there is none, its button is not shown.
 *
 * @param evidence opens the evidence of a row
 * @param history opens the changes of a row or cell
 * @param reopening asks for a closed month to be opened once more
 * @param workbook opens the way over a spreadsheet
 */
record TaskDoors(
        @Nullable BiConsumer<MonthTask, TaskRow> evidence,
        @Nullable HistoryDoor history,
        @Nullable Consumer<MonthTask> reopening,
        @Nullable Consumer<MonthTask> workbook) {

    RowActions rowActions() {
        return new RowActions(evidence != null, history != null);
    }
}
