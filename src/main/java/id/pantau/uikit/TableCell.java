package id.pantau.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** One cell of a {@link TableMarkup}. */
public final class TableCell {

    private final Kind kind;
    private final List<Consumer<Element>> parts = new ArrayList<>();
    private final List<String> classNames = new ArrayList<>();
    private int rows = 1;
    private int columns = 1;

    TableCell(String text, Kind kind) {
        this.kind = kind;
        if (!text.isEmpty()) {
            parts.add(cell -> cell.appendText(text));
        }
    }

    /** Covers so many rows. */
    public TableCell rows(int count) {
        rows = count;
        return this;
    }

    /** Covers so many columns. */
    public TableCell columns(int count) {
        columns = count;
        return this;
    }

    public TableCell classes(String... names) {
        classNames.addAll(List.of(names));
        return this;
    }

    /** Right-aligned, with figures of equal width. */
    public TableCell number() {
        return classes("is-number");
    }

    /**
     * Adds a link.
     *
     * @param address inside the application, without a leading slash
     */
    public TableCell link(String address, String words) {
        parts.add(cell -> cell.appendElement("a").attr("href", address).text(words));
        return this;
    }

    /** Adds words that stay in sight while their wide cell scrolls sideways. */
    public TableCell staying(String words) {
        parts.add(cell -> cell.appendElement("span").addClass("stays").text(words));
        return this;
    }

    /** Adds a second, smaller line. */
    public TableCell note(String words) {
        parts.add(cell -> cell.appendElement("small").text(words));
        return this;
    }

    /** Adds a badge as {@link StatusBadge} shows it. */
    public TableCell badge(Tone tone, String words) {
        parts.add(cell -> BadgeMarkup.appendTo(cell, tone, words));
        return this;
    }

    /** Adds words that only screen readers say, where the cell shows a mark or colour. */
    public TableCell spoken(String words) {
        parts.add(cell -> cell.appendElement("span").addClass("sr-only").text(words));
        return this;
    }

    /** Shows words when a person points at the cell; not the only place for what matters. */
    public TableCell hint(String words) {
        parts.add(cell -> cell.attr("title", words));
        return this;
    }

    void appendTo(Element row, ColumnPlaces places, KeptColumns kept) {
        Element cell = row.appendElement(kind == Kind.DATA ? "td" : "th");
        classNames.forEach(cell::addClass);
        span(cell, "rowspan", rows);
        span(cell, "colspan", columns);
        kind.scope(cell, rows, columns);
        kept.mark(cell, places.take(rows, columns), columns);
        parts.forEach(part -> part.accept(cell));
    }

    private static void span(Element cell, String attribute, int count) {
        if (count > 1) {
            cell.attr(attribute, String.valueOf(count));
        }
    }

    /** Whether a cell names columns, names rows, or holds data. */
    enum Kind {
        COLUMN,
        ROW,
        DATA;

        void scope(Element cell, int rows, int columns) {
            switch (this) {
                case COLUMN -> cell.attr("scope", columns > 1 ? "colgroup" : "col");
                case ROW -> cell.attr("scope", rows > 1 ? "rowgroup" : "row");
                case DATA -> {}
            }
        }
    }
}
