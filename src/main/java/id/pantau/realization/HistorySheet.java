package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.document.Block;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.DataTable;
import id.pantau.document.HeaderCell;
import id.pantau.document.Heading;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageSetup;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import id.pantau.shared.FiscalYear;
import id.pantau.uikit.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history as a table to hand over; every text stays a text, whatever it begins with.
 *
 * @param filter what it was chosen by; "" for all of the year
 */
record HistorySheet(String office, FiscalYear year, String filter, HistoryPage page, Instant made) {

    private static final List<Column> COLUMNS = List.of(
            new Column("when", 34),
            new Column("month", 28),
            new Column("who", 36),
            new Column("origin", 30),
            new Column("kind", 34),
            new Column("row", 64),
            new Column("cell", 40),
            new Column("before", 56),
            new Column("after", 56),
            new Column("reason", 60));

    private record Column(String name, int millimetres) {}

    OfficeDocument document() {
        String title = text("realization.history.export.title", year);
        return new OfficeDocument(
                title + " " + office,
                text("realization.history.export.subject"),
                made,
                List.of(new Section(
                        text("realization.history.menu"),
                        PageSetup.of(PageSetup.Paper.F4, PageSetup.Orientation.LANDSCAPE),
                        parts(title))));
    }

    private List<Block> parts(String title) {
        List<Block> parts = new ArrayList<>();
        parts.add(Heading.of(title, office));
        parts.add(Paragraph.of(text(
                "realization.history.export.count",
                Formats.number(page.lines().size()),
                Formats.number(page.total()),
                Formats.dateTime(made, page.zone()))));
        if (!filter.isEmpty()) {
            parts.add(Paragraph.of(text("realization.history.export.part", filter)));
        }
        parts.add(new DataTable(
                COLUMNS.stream().map(Column::millimetres).toList(),
                List.of(COLUMNS.stream()
                        .map(column -> HeaderCell.of(text("realization.history.column." + column.name())))
                        .toList()),
                false,
                page.lines().stream().map(this::row).toList()));
        return parts;
    }

    private BodyRow row(HistoryLine line) {
        return new BodyRow(
                Stream.of(
                                Formats.dateTime(line.at(), page.zone()),
                                Formats.month(line.month()),
                                line.who(),
                                origin(line),
                                kind(line),
                                orNothing(line.row()),
                                HistoryWords.cell(line),
                                HistoryWords.before(line),
                                HistoryWords.after(line),
                                orNothing(line.reason()))
                        .map(BodyCell::text)
                        .toList(),
                BodyRow.Kind.DETAIL);
    }

    private static String kind(HistoryLine line) {
        String kind = HistoryWords.kind(line.kind());
        EntryMove attempt = line.attempt();
        return attempt == null ? kind : kind + ": " + text("realization.history.attempt." + attempt);
    }

    private static String origin(HistoryLine line) {
        String way = text("realization.history.channel." + line.channel());
        return line.address() == null ? way : way + " " + line.address();
    }

    private static String orNothing(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
