package id.pantau.realization.ui;

import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.TaskRow;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The table of a month as the browser gets it, and what its script would ask the server for. */
record GridPage(EntryGrid grid) {

    static final EntryCell VALUE = EntryCell.of(EntryField.VALUE);
    static final EntryCell OBSTACLE = EntryCell.of(EntryField.OBSTACLE);

    Document html() {
        return Jsoup.parseBodyFragment(grid.getElement().getProperty("innerHTML", ""));
    }

    List<String> indicators() {
        return html().select(".row-indicator").eachText();
    }

    String head(TaskRow row) {
        return line(row).select(".row-head").text();
    }

    Element line(TaskRow row) {
        return html().select("tr.is-first[data-row=%s]".formatted(MonthRows.key(row)))
                .first();
    }

    Element cell(TaskRow row, EntryCell cell) {
        return html().select("tr[data-row=%s] [data-at=%s]".formatted(MonthRows.key(row), CellKey.of(cell)))
                .first();
    }

    boolean isOpen(TaskRow row, EntryCell cell) {
        return !cell(row, cell).select(".cell-field").isEmpty();
    }

    CellEcho type(TaskRow row, EntryCell cell, String typed) {
        return grid.echo(typed(row, cell, "", typed));
    }

    SaveReport save(TypedCell... cells) {
        return grid.save(List.of(cells));
    }

    SaveReport save(TaskRow row, EntryCell cell, String seen, String typed) {
        return save(typed(row, cell, seen, typed));
    }

    /** Fills in what a row needs before it can be handed in. */
    void complete(TaskRow row, String value) {
        Stream<TypedCell> carriedOut = row.actions().stream()
                .map(action -> typed(row, EntryCell.of(EntryField.CARRIED_OUT, action.id()), "", "Ya"));
        grid.save(Stream.concat(Stream.of(typed(row, VALUE, "", value)), carriedOut)
                .toList());
    }

    void ask(TaskRow row, RowAction action) {
        grid.ask(MonthRows.key(row), action.name());
    }

    void askHistory(TaskRow row, EntryCell cell) {
        grid.history(MonthRows.key(row), CellKey.of(cell));
    }

    static TypedCell typed(TaskRow row, EntryCell cell, String seen, String typed) {
        return new TypedCell(MonthRows.key(row), CellKey.of(cell), seen, typed);
    }
}
