package id.pantau.report.triwulan;

import id.pantau.document.Alignment;
import id.pantau.document.Block;
import id.pantau.document.Emphasis;
import id.pantau.document.Heading;
import id.pantau.document.Paragraph;
import id.pantau.report.QuarterProgress;
import id.pantau.report.QuarterState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands above a report: the office, the title, and what the reader must know before reading on. */
final class Letterhead {

    private static final String COMMISSION = "KPU ";

    private Letterhead() {}

    static List<Block> of(QuarterProgress quarter) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Heading(office(quarter.progress().officeName())));
        parts.add(Heading.of(Words.of("title", quarter.quarter(), quarter.year())));
        if (quarter.state() != QuarterState.OVER) {
            parts.add(warning(Words.of("provisional", quarter.today())));
        }
        if (!Samples.in(quarter).noneAtAll()) {
            parts.add(warning(Words.of("sample")));
        }
        return parts;
    }

    private static List<String> office(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith(COMMISSION)
                ? List.of(Words.of("commission"), upper.substring(COMMISSION.length()))
                : List.of(upper);
    }

    private static Paragraph warning(String words) {
        return new Paragraph(words, Alignment.CENTER, Emphasis.BOLD);
    }
}
