package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryRef;
import id.pantau.realization.MonthTask;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Icons;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One plan's month: how it stands, the table to fill in, and the steps on its way to the Sekretaris. */
final class TaskSheet extends Composite<Div> {

    private final MonthRows rows;
    private final TaskDesk desk;
    private final Runnable moved;
    private final MonthHead head;
    private final EntryGrid grid;
    private final Button submit = new Button(Icons.ARROW_RIGHT.create(), click -> submitAll());

    /** @param moved told when an entry was handed in, taken back or taken up again */
    TaskSheet(MonthTask task, TaskDesk desk, Runnable moved) {
        rows = new MonthRows(task);
        this.desk = desk;
        this.moved = moved;
        head = new MonthHead(task, desk.start().clock(), desk.doors().reopening());
        CellSaver saver = new CellSaver(desk.realizations(), desk.start().clock(), rows);
        grid = new EntryGrid(
                rows, saver, desk.start(), desk.doors().rowActions(), this::count, this::asked, this::openHistory);
        submit.addThemeName("primary");
        getContent().addClassName("task-sheet");
        getContent().add(head, bar());
        ReturnedPanel.of(rows, grid).ifPresent(getContent()::add);
        getContent().add(grid);
        count();
    }

    private Div bar() {
        Div bar = new Div(submit);
        bar.addClassName("task-bar");
        Consumer<MonthTask> workbook = desk.doors().workbook();
        if (workbook != null) {
            bar.add(new Button(
                    text("realization.grid.workbook"), Icons.DOWNLOAD.create(), click -> workbook.accept(rows.task())));
        }
        return bar;
    }

    private void count() {
        head.count(rows);
        int ready = rows.ready().size();
        submit.setText(text("realization.grid.submit-all", ready));
        submit.setVisible(rows.all().stream().anyMatch(rows::isOpen));
        submit.setEnabled(ready > 0);
    }

    private void asked(TaskRow row, RowAction action) {
        switch (action) {
            case SUBMIT ->
                new SubmitDialog(rows, List.of(row), grid, this::submit)
                        .open(desk.start().clock());
            case WITHDRAW -> row.entry().map(EntryDetails::ref).ifPresent(this::withdraw);
            case CORRECT ->
                row.entry()
                        .map(EntryDetails::ref)
                        .ifPresent(ref -> CorrectionDialog.open(row, reason -> {
                            desk.workflow().correct(ref, reason);
                            moved.run();
                        }));
            case EVIDENCE -> opened(desk.doors().evidence(), row);
            case HISTORY -> openHistory(row, null);
        }
    }

    private void openHistory(TaskRow row, @Nullable EntryCell cell) {
        HistoryDoor door = desk.doors().history();
        if (door != null) {
            door.open(rows.task(), row, cell);
        }
    }

    private void opened(@Nullable BiConsumer<MonthTask, TaskRow> door, TaskRow row) {
        if (door != null) {
            door.accept(rows.task(), rows.row(MonthRows.key(row)));
        }
    }

    private void submitAll() {
        new SubmitDialog(rows, rows.ready(), grid, this::submit)
                .open(desk.start().clock());
    }

    private void submit(List<TaskRow> chosen) {
        // as they stand now: what was typed last may have been stored while the question was open
        List<EntryRef> refs = chosen.stream()
                .flatMap(row -> rows.row(MonthRows.key(row)).entry().stream())
                .map(EntryDetails::ref)
                .toList();
        MoveWords.tell(desk.workflow().submit(rows.task().month(), refs), rows, "realization.grid.submitted");
        moved.run();
    }

    private void withdraw(EntryRef ref) {
        MoveWords.tell(desk.workflow().withdraw(List.of(ref)), rows, "realization.grid.withdrawn");
        moved.run();
    }
}
