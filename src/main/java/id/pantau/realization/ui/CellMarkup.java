package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Measure;
import id.pantau.achievement.Target;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryField;
import id.pantau.realization.MonthTask;
import id.pantau.realization.ObstacleCategory;
import id.pantau.realization.Remark;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes a cell that is typed into as a field the browser knows by itself, or, closed, as words to read. */
final class CellMarkup {

    private final MonthRows rows;
    private final TaskRow row;
    private final ReportingCalendar calendar;

    CellMarkup(MonthRows rows, TaskRow row, ReportingCalendar calendar) {
        this.rows = rows;
        this.row = row;
        this.calendar = calendar;
    }

    /** What a column is called; money names the paper by which it counts. */
    static String label(GridColumn column, MonthTask task) {
        return switch (column) {
            case VALUE -> text("realization.grid.value", task.month().getMonth());
            case PHYSICAL -> text("realization.grid.physical");
            case SPENT ->
                text(
                        "realization.grid.spent",
                        text("realization.basis."
                                + CellWords.word(task.period().rules().basis())));
            default -> CellWords.name(column.field());
        };
    }

    /** Adds the cell at the end of a line. */
    Element appendTo(Element line, GridColumn column, EntryCell cell) {
        Element place = line.appendElement("td")
                .addClass("cell")
                .addClass("cell-" + CellWords.word(column))
                .attr("data-label", label(column, rows.task()))
                .attr("data-at", CellKey.of(cell));
        if (rows.isOpen(row, cell)) {
            open(place, column, cell);
        } else {
            place.addClass("is-closed")
                    .appendElement("span")
                    .attr("dir", "auto")
                    .text(CellWords.read(cell.field(), row.text(cell)));
        }
        remarks(place, cell);
        return place;
    }

    /** Why the cell was sent back. */
    void remarks(Element place, EntryCell cell) {
        row.openRemarks().stream().filter(remark -> cell.equals(remark.cell())).forEach(remark -> {
            place.addClass("is-returned");
            remark(place, remark, calendar);
        });
    }

    static void remark(Element place, Remark remark, ReportingCalendar calendar) {
        Element words = place.appendElement("span").addClass("remark");
        words.appendElement("span").attr("dir", "auto").text(remark.reason());
        words.appendElement("small")
                .text(text("realization.grid.by", remark.by(), Formats.dateTime(remark.at(), calendar.zone())));
    }

    private void open(Element place, GridColumn column, EntryCell cell) {
        String stored = row.text(cell);
        String said = "s-" + MonthRows.key(row) + "-" + CellKey.of(cell);
        field(place, cell.field(), CellWords.shown(cell.field(), stored))
                .addClass("cell-field")
                .attr("data-cell", CellKey.of(cell))
                .attr("data-seen", stored)
                .attr("aria-labelledby", GridMarkup.column(rows.task(), column.name()) + " " + RowHeadMarkup.id(row))
                .attr("aria-describedby", said)
                .attr("autocomplete", "off")
                .attr("dir", "auto");
        String hint = cell.field() == EntryField.VALUE ? hint() : "";
        place.appendElement("span")
                .addClass("cell-said")
                .attr("id", said)
                .attr("data-hint", hint)
                .text(hint);
    }

    private Element field(Element place, EntryField field, String shown) {
        return switch (field) {
            case CARRIED_OUT -> choice(place, CarriedOut.values(), CellWords::choice, shown);
            case OBSTACLE_CATEGORY -> choice(place, ObstacleCategory.values(), CellWords::choice, shown);
            case OBSTACLE, FOLLOW_UP, SUPPORTING_FACTOR ->
                place.appendElement("textarea").attr("rows", "2").text(shown);
            case VALUE -> value(input(place, shown));
            case PHYSICAL -> input(place, shown).attr("inputmode", "decimal");
            case SPENT -> input(place, shown).attr("inputmode", "decimal");
            case FOLLOW_UP_DUE -> input(place, shown).attr("placeholder", text("realization.grid.date"));
            default -> input(place, shown);
        };
    }

    private Element value(Element input) {
        Target target = row.indicator().measure().target();
        input.attr("placeholder", text("realization.grid.example." + CellWords.word(target.kind())));
        return target instanceof Target.Grade grade ? input.attr("list", GridMarkup.scale(grade.scale())) : input;
    }

    private static Element input(Element place, String shown) {
        return place.appendElement("input").attr("type", "text").attr("value", shown);
    }

    private static <E extends Enum<E>> Element choice(
            Element place, E[] answers, Function<E, String> words, String chosen) {
        Element select = place.appendElement("select");
        select.appendElement("option").attr("value", "").text(Formats.NONE);
        Stream.of(answers).forEach(answer -> {
            Element option = select.appendElement("option").attr("value", answer.name());
            option.text(words.apply(answer));
            if (answer.name().equals(chosen)) {
                option.attr("selected", "selected");
            }
        });
        return select;
    }

    /** Whether the month alone is asked for, or the position since January. */
    private String hint() {
        Measure measure = row.indicator().measure();
        String unit = measure.target().unit();
        String what = text(
                "realization.grid.takes." + CellWords.word(measure.rollUp()),
                row.month().getMonth());
        return unit == null ? what : text("realization.grid.takes.unit", what, unit);
    }
}
