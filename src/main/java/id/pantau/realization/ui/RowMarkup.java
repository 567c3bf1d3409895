package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Target;
import id.pantau.planning.ActionDetails;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryField;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes one indicator of the month: what is planned and known, the fields, and its buttons. */
final class RowMarkup {

    private final MonthRows rows;
    private final TaskRow row;
    private final RowActions actions;
    private final ReportingCalendar calendar;
    private final CellMarkup cells;
    private final int height;

    RowMarkup(MonthRows rows, TaskRow row, RowActions actions, ReportingCalendar calendar) {
        this.rows = rows;
        this.row = row;
        this.actions = actions;
        this.calendar = calendar;
        cells = new CellMarkup(rows, row, calendar);
        height = Math.max(1, row.actions().size());
    }

    /** @param number of the row on the page, from 1 */
    void appendTo(Element body, int number) {
        Element first = line(body).addClass("is-first");
        if (rows.isOpen(row) && rows.missingWords(row).isEmpty()) {
            first.addClass("is-complete");
        }
        new RowHeadMarkup(rows, row, calendar)
                .appendTo(over(first.appendElement("th").attr("scope", "row")), number);
        figures(first);
        if (row.actions().isEmpty()) {
            first.appendElement("td").attr("colspan", "4").addClass("is-absent");
        } else {
            action(first, row.actions().getFirst());
        }
        GridColumn.typed()
                .filter(column -> column != GridColumn.VALUE && !column.field().isOfAction())
                .forEach(column -> over(cells.appendTo(first, column, EntryCell.of(column.field()))));
        evidence(over(first.appendElement("td").addClass("is-evidence")));
        buttons(over(first.appendElement("td").addClass("is-step")));
        row.actions().stream().skip(1).forEach(action -> action(line(body).addClass("is-further"), action));
    }

    private Element line(Element body) {
        return body.appendElement("tr").attr("data-row", MonthRows.key(row));
    }

    private void figures(Element line) {
        Target target = row.indicator().measure().target();
        RowReport figures = new RowFigures(rows).report(row);
        known(line, "target", Objects.requireNonNullElse(row.indicator().target(), Formats.NONE));
        known(line, "schedule", ScheduleWords.of(row, rows.grain()));
        known(line, "previous", value(row.previous(), target));
        known(
                line,
                "before",
                row.toDateBefore(rows.grain())
                        .map(toDate -> FigureWords.realized(toDate.realized(), target))
                        .orElse(Formats.NONE));
        over(cells.appendTo(line, GridColumn.VALUE, EntryCell.of(EntryField.VALUE)))
                .addClass("is-now");
        known(line, "to-date", "")
                .addClass("is-now")
                .appendElement("span")
                .addClass("to-date")
                .text(figures.toDate());
        Element achievement = known(line, "achievement", "").addClass("is-now");
        achievement.appendElement("strong").addClass("achievement").text(figures.achievement());
        achievement
                .appendElement("button")
                .attr("type", "button")
                .addClass("explain")
                .attr("data-explanation", figures.explanation())
                .attr(
                        "aria-label",
                        text("realization.explain") + ": " + row.indicator().text())
                .text(text("realization.grid.explain"));
    }

    private Element known(Element line, String name, String words) {
        return over(line.appendElement("td")
                .addClass("is-known")
                .addClass("is-" + name)
                .attr("data-label", label(name))
                .text(words));
    }

    private String label(String name) {
        String month = Formats.shortMonth(row.month().getMonth());
        String before = Formats.shortMonth(row.month().getMonth().minus(1));
        return switch (name) {
            case "target" -> text("realization.fact.target");
            case "schedule" -> text("realization.fact.schedule", month);
            case "previous" -> text("realization.fact.entry", before);
            case "before" -> text("realization.fact.to-date", before);
            case "to-date" -> text("realization.fact.to-date", month);
            default -> text("realization.grid.achievement");
        };
    }

    private static String value(Optional<EntryDetails> entry, Target target) {
        return entry.map(it -> FigureWords.realized(it.realized(), target)).orElse(Formats.NONE);
    }

    private void action(Element line, ActionDetails action) {
        line.appendElement("td")
                .addClass("is-action")
                .attr("data-label", text("realization.action.label"))
                .appendElement("span")
                .attr("title", CellWords.action(action))
                .text(CellWords.action(action));
        boolean asked = ScheduleWords.isAsked(action, rows.grain(), row.month().getMonth());
        EntryCell carriedOut = EntryCell.of(EntryField.CARRIED_OUT, action.id());
        if (asked || !row.text(carriedOut).isEmpty()) {
            cells.appendTo(line, GridColumn.CARRIED_OUT, carriedOut);
        } else {
            line.appendElement("td").addClass("is-absent").text(text("realization.grid.not-asked"));
        }
        cells.appendTo(line, GridColumn.PHYSICAL, EntryCell.of(EntryField.PHYSICAL, action.id()));
        cells.appendTo(line, GridColumn.SPENT, EntryCell.of(EntryField.SPENT, action.id()));
    }

    private void evidence(Element cell) {
        int count = row.entry().map(EntryDetails::evidence).orElse(0);
        cell.attr("data-label", CellWords.name(EntryField.EVIDENCE)).attr("data-at", EntryField.EVIDENCE.name());
        if (actions.evidence()) {
            button(cell, RowAction.EVIDENCE, text("realization.grid.evidence", count));
        } else {
            cell.appendText(String.valueOf(count));
        }
        cells.remarks(cell, EntryCell.of(EntryField.EVIDENCE));
    }

    private void buttons(Element cell) {
        List<RowAction> possible = actions.of(row, rows);
        possible.forEach(action -> button(cell, action, text("realization.grid.action." + CellWords.word(action))));
    }

    private void button(Element cell, RowAction action, String words) {
        cell.appendElement("button")
                .attr("type", "button")
                .addClass("row-button")
                .attr("data-ask", action.name())
                .attr("aria-label", words + ": " + row.indicator().text())
                .text(words);
    }

    private Element over(Element cell) {
        return height > 1 ? cell.attr("rowspan", String.valueOf(height)) : cell;
    }
}
