package id.pantau.report.triwulan;

import id.pantau.document.Alignment;
import id.pantau.document.Block;
import id.pantau.document.Emphasis;
import id.pantau.document.Paragraph;
import id.pantau.report.QuarterProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands below the table: how figures were made, and what a reader may not take for settled. */
final class Footnotes {

    private final MeasuringNotes measuring;
    private final EntryNotes entries;

    Footnotes(QuarterProgress quarter, List<ReportLine> lines) {
        measuring = new MeasuringNotes(quarter.progress().indicators());
        entries = new EntryNotes(quarter, lines);
    }

    List<Block> paragraphs() {
        List<Block> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(Words.of("notes"), Alignment.LEFT, Emphasis.BOLD));
        paragraphs.add(Paragraph.of(numbered(notes())));
        return paragraphs;
    }

    private List<String> notes() {
        return Stream.of(
                        Optional.of(measuring.formulas()),
                        Optional.of(Words.of("notes.due")),
                        Optional.of(measuring.scale()),
                        measuring.capped(),
                        entries.openSchedules(),
                        entries.money(),
                        entries.unapproved(),
                        entries.drafts(),
                        entries.samples())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String numbered(List<String> notes) {
        List<String> lines = new ArrayList<>();
        for (String note : notes) {
            lines.add((lines.size() + 1) + ". " + note);
        }
        return String.join("\n", lines);
    }
}
