package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import id.pantau.realization.EntryCell;
import id.pantau.realization.TaskRow;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The table into which a unit types its month, as one component however many rows there are.
 *
 * <p>Keys, pasting, and keeping what is not stored yet are the business of {@code scripts/entry-grid.js}.
 */
@Tag("section")
final class EntryGrid extends Component implements HasStyle {

    private static final String KEEPER = "context://scripts/entry-keeper.js";
    private static final String SCRIPT = "context://scripts/entry-grid.js";

    private final MonthRows rows;
    private final CellSaver saver;
    private final GridStart start;
    private final Runnable saved;
    private final BiConsumer<TaskRow, RowAction> asked;
    private final BiConsumer<TaskRow, EntryCell> history;

    /**
     * @param actions which buttons a row may have
     * @param saved told when something was stored or given up
     * @param asked told which button of a row was pressed
     * @param history told of which cell a person wants to know what happened to it
     */
    EntryGrid(
            MonthRows rows,
            CellSaver saver,
            GridStart start,
            RowActions actions,
            Runnable saved,
            BiConsumer<TaskRow, RowAction> asked,
            BiConsumer<TaskRow, EntryCell> history) {
        this.rows = rows;
        this.saver = saver;
        this.start = start;
        this.saved = saved;
        this.asked = asked;
        this.history = history;
        addClassName("entry-grid");
        getElement()
                .setAttribute(
                        "aria-label",
                        text("realization.grid.caption", rows.task().month()));
        getElement().setProperty("innerHTML", new GridMarkup(rows, actions, start.clock()).html());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(KEEPER);
        event.getUI().getPage().addJavaScript(SCRIPT);
        getElement().executeJs("window.pantauEntryGrid?.start(this, $0)", start.forBrowser(rows.task()));
    }

    /** Brings the keyboard into a cell, or to its row where it cannot be typed into. */
    void focus(TaskRow row, EntryCell cell) {
        getElement().executeJs("window.pantauEntryGrid?.focus(this, $0, $1)", MonthRows.key(row), CellKey.of(cell));
    }

    /** Says how a text is understood while it is being typed. */
    @ClientCallable
    CellEcho echo(TypedCell cell) {
        CellEcho echo = saver.echo(cell);
        saved.run();
        return echo;
    }

    /** Stores what was typed. */
    @ClientCallable
    SaveReport save(List<TypedCell> cells) {
        SaveReport report = saver.save(cells);
        saved.run();
        return report;
    }

    /** Answers to a button of a row. */
    @ClientCallable
    void ask(String row, String action) {
        asked.accept(rows.row(row), RowAction.valueOf(action));
    }

    /** Answers who typed what into a cell. */
    @ClientCallable
    void history(String row, String cell) {
        history.accept(rows.row(row), CellKey.cell(cell));
    }
}
