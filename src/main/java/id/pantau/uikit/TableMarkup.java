package id.pantau.uikit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** What stands in a table, row by row; every text is escaped. */
public final class TableMarkup {

    private final String caption;
    private final List<TableRow> headers = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableRow> footers = new ArrayList<>();
    private final List<String> classNames = new ArrayList<>();
    private List<String> keptWidths = List.of();
    private int keptOnPhone;

    /** @param caption what the table shows, in the reader's language; read out, not seen */
    public TableMarkup(String caption) {
        this.caption = caption;
    }

    /**
     * Keeps the first columns in sight while scrolling sideways.
     *
     * @param widths of each of them, CSS lengths
     */
    public TableMarkup keep(String... widths) {
        keptWidths = List.of(widths);
        return this;
    }

    /**
     * Which of the kept columns stays on a narrow screen, where only one can.
     *
     * @param column counted from 1
     */
    public TableMarkup keepOnPhone(int column) {
        keptOnPhone = column;
        return this;
    }

    /** CSS classes of the table: {@code is-wide} prints on landscape paper, {@code is-dense} has smaller type. */
    public TableMarkup classes(String... names) {
        classNames.addAll(List.of(names));
        return this;
    }

    /** A new row of column headings. */
    public TableRow header() {
        return added(headers, new TableRow(true));
    }

    /** A new row of the body. */
    public TableRow row(String... classes) {
        return added(rows, new TableRow(false).classes(classes));
    }

    /** A new row of totals. */
    public TableRow footer() {
        return added(footers, new TableRow(false));
    }

    String caption() {
        return caption;
    }

    /** The whole table as HTML. */
    public String html() {
        Document document = Document.createShell("");
        document.outputSettings(new OutputSettings().prettyPrint(false));
        Element table = document.body().appendElement("table");
        classNames.forEach(table::addClass);
        KeptColumns kept = new KeptColumns(keptWidths, keptOnPhone);
        kept.style(table);
        table.appendElement("caption").text(caption);
        section(table, "thead", headers, kept);
        section(table, "tbody", rows, kept);
        section(table, "tfoot", footers, kept);
        return table.outerHtml();
    }

    private static void section(Element table, String tag, List<TableRow> rows, KeptColumns kept) {
        if (rows.isEmpty()) {
            return;
        }
        Element section = table.appendElement(tag);
        ColumnPlaces places = new ColumnPlaces();
        rows.forEach(row -> row.appendTo(section, places, kept));
    }

    private static TableRow added(List<TableRow> rows, TableRow row) {
        rows.add(row);
        return row;
    }
}
