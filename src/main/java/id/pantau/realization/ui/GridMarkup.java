package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.GradeScale;
import id.pantau.realization.EntryField;
import id.pantau.realization.MonthTask;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.TaskRow;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Icons;
import java.time.Month;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** Writes the table of a month as HTML: one row for each indicator, one more for each further action; every text is escaped. */
final class GridMarkup {

    static final int COLUMNS = 21;

    private final MonthRows rows;
    private final RowActions actions;
    private final ReportingCalendar calendar;

    GridMarkup(MonthRows rows, RowActions actions, ReportingCalendar calendar) {
        this.rows = rows;
        this.actions = actions;
        this.calendar = calendar;
    }

    static String scale(GradeScale scale) {
        return "marks-" + scale.code();
    }

    static String column(MonthTask task, String column) {
        return "c-" + task.plan().id().value() + "-" + column;
    }

    String html() {
        Document document = Document.createShell("");
        document.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = document.body();
        body.appendElement("div").addClass("grid-bar");
        Element frame = body.appendElement("div").addClass("html-table").addClass("entry-frame");
        Element table = frame.appendElement("table").addClass("entry-table");
        table.appendElement("caption")
                .text(text("realization.grid.caption", rows.task().month()));
        head(table.appendElement("thead"));
        group(table, "own", rows.all().stream().filter(row -> !row.shared()).toList(), 0);
        List<TaskRow> shared = rows.all().stream().filter(TaskRow::shared).toList();
        group(table, "shared", shared, rows.all().size() - shared.size());
        body.appendElement("div")
                .addClass("explain-pop")
                .attr("popover", "auto")
                .attr("role", "status");
        if (actions.history()) {
            cellHistory(body);
        }
        body.appendElement("p").addClass("grid-keys").text(text("realization.grid.keys"));
        body.appendElement("div").addClass("sr-only").addClass("grid-live").attr("aria-live", "polite");
        GradeScale.STANDARD.forEach(scale -> marks(body, scale));
        return body.html();
    }

    /** One button for all cells; it goes to the one where pointer or keyboard are. */
    private static void cellHistory(Element body) {
        Element button = body.appendElement("button")
                .addClass("cell-history")
                .attr("type", "button")
                .attr("tabindex", "-1")
                .attr("hidden", true)
                .attr("title", text("realization.grid.cell-history"))
                .attr("aria-label", text("realization.grid.cell-history"));
        Icons.HISTORY.appendTo(button);
    }

    private static void marks(Element body, GradeScale scale) {
        Element list = body.appendElement("datalist").attr("id", scale(scale));
        scale.marks()
                .forEach(mark -> list.appendElement("option")
                        .attr("value", mark.code())
                        .text(String.join(", ", mark.spelledOut())));
    }

    private void head(Element head) {
        Month month = rows.task().month().getMonth();
        Element groups = head.appendElement("tr");
        heading(groups, text("realization.grid.indicator")).attr("rowspan", "2").addClass("row-head");
        over(groups, text("realization.grid.group.plan"), 2);
        over(groups, text("realization.grid.group.before"), 2);
        over(groups, text("realization.grid.group.now", rows.task().month()), 3).addClass("is-now");
        over(groups, text("realization.grid.group.action"), 4);
        over(groups, text("realization.grid.group.words"), 6);
        over(groups, text("realization.grid.group.rest"), 2);
        Element columns = head.appendElement("tr");
        heading(columns, text("realization.fact.target"));
        heading(columns, text("realization.fact.schedule", Formats.shortMonth(month)));
        heading(columns, text("realization.fact.entry", Formats.shortMonth(month.minus(1))));
        heading(columns, text("realization.fact.to-date", Formats.shortMonth(month.minus(1))));
        typed(columns, GridColumn.VALUE).addClass("is-now");
        heading(columns, text("realization.fact.to-date", Formats.shortMonth(month)))
                .addClass("is-now");
        heading(columns, text("realization.grid.achievement")).addClass("is-now");
        heading(columns, text("realization.action.label"));
        GridColumn.typed().filter(column -> column != GridColumn.VALUE).forEach(column -> typed(columns, column));
        heading(columns, CellWords.name(EntryField.EVIDENCE));
        heading(columns, text("realization.grid.step"));
    }

    private Element typed(Element columns, GridColumn column) {
        return heading(columns, CellMarkup.label(column, rows.task()))
                .attr("id", column(rows.task(), column.name()))
                .addClass("col-" + CellWords.word(column));
    }

    private static Element heading(Element row, String words) {
        return row.appendElement("th").attr("scope", "col").text(words);
    }

    private static Element over(Element row, String words, int columns) {
        return row.appendElement("th")
                .attr("scope", "colgroup")
                .attr("colspan", String.valueOf(columns))
                .text(words);
    }

    /** @param before how many rows stand above */
    private void group(Element table, String name, List<TaskRow> members, int before) {
        if (members.isEmpty()) {
            return;
        }
        Element body = table.appendElement("tbody");
        Element title = body.appendElement("tr").addClass("group-row");
        Element words = title.appendElement("th")
                .attr("scope", "rowgroup")
                .attr("colspan", String.valueOf(COLUMNS))
                .appendElement("span")
                .addClass("stays");
        words.appendElement("strong").text(text("realization.tasks." + name));
        words.appendText(" ");
        words.appendElement("small").text(text("realization.tasks." + name + ".note"));
        for (int place = 0; place < members.size(); place++) {
            new RowMarkup(rows, members.get(place), actions, calendar).appendTo(body, before + place + 1);
        }
    }
}
