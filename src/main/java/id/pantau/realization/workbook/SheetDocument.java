package id.pantau.realization.workbook;

import static id.pantau.uikit.Texts.text;

import id.pantau.document.Block;
import id.pantau.document.Heading;
import id.pantau.document.KeyValues;
import id.pantau.document.KeyValues.Entry;
import id.pantau.document.OfficeDocument;
import id.pantau.document.PageMargins;
import id.pantau.document.PageSetup;
import id.pantau.document.PageSetup.Orientation;
import id.pantau.document.PageSetup.Paper;
import id.pantau.document.Paragraph;
import id.pantau.document.Section;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodStanding;
import id.pantau.shared.Actor;
import id.pantau.uikit.Formats;
import id.pantau.uikit.Language;
import id.pantau.uikit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sheet that is handed out.
 *
 * @param units the names of the person's units
 */
record SheetDocument(MonthTask task, Actor person, List<String> units, Instant now, ZoneId zone) {

    private static final String NOTE = "realization.workbook.note.";
    private static final int MARGIN = 10;

    OfficeDocument document() {
        List<SheetLine> lines = SheetLine.of(task);
        Map<String, String> seen = new LinkedHashMap<>();
        lines.forEach(line -> seen.put(
                line.key(), SeenLine.of(line, task.period()).toString()));
        SheetTable table = new SheetTable(task, lines, seen, SheetSeal.of(task, person, now, seen));
        String title = said("realization.workbook.title");
        return new OfficeDocument(
                title + " " + Formats.month(task.month()),
                owner(),
                now,
                List.of(
                        new Section(
                                said("realization.workbook.sheet"),
                                page(Orientation.LANDSCAPE),
                                List.of(
                                        Heading.of(
                                                title.toUpperCase(Locale.ROOT),
                                                said("realization.workbook.month", task.month())
                                                        .toUpperCase(Locale.ROOT)),
                                        facts(),
                                        Paragraph.of(said("realization.workbook.guidance")),
                                        table.table())),
                        new Section(said("realization.workbook.notes"), page(Orientation.PORTRAIT), notes())));
    }

    private PageSetup page(Orientation orientation) {
        return PageSetup.of(Paper.F4, orientation)
                .withMargins(PageMargins.even(MARGIN))
                .withFooter(owner() + " · " + Formats.month(task.month()));
    }

    private KeyValues facts() {
        PeriodStanding period = task.period();
        return KeyValues.of(
                new Entry(said("realization.workbook.plan"), owner()),
                new Entry(said("realization.workbook.unit"), String.join(", ", units)),
                new Entry(
                        said("realization.workbook.until"),
                        said("realization.workbook.until.words", period.dueOn(), period.closesOn())),
                new Entry(
                        said("realization.workbook.made"),
                        said("realization.workbook.made.words", person.name(), Formats.dateTime(now, zone))));
    }

    private String owner() {
        return task.plan().header().owner();
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        notes.add(Heading.of(said("realization.workbook.notes.title")));
        for (int note = 1; Texts.knows(NOTE + note); note++) {
            notes.add(Paragraph.of(note + ". " + said(NOTE + note)));
        }
        return notes;
    }

    private static String said(String key, Object... arguments) {
        return text(Language.INDONESIAN, key, arguments);
    }
}
