package id.pantau.document.xlsx;

import id.pantau.document.layout.LetterWidths;
import java.util.regex.Pattern;

/** Estimates how many lines a text takes in a cell. */
final class TextMeasure {

    private static final Pattern BREAKS = Pattern.compile("(?<=[ \\-])");
    private static final double PADDING = 5;
    /** Of an indented cell, in points. */
    private static final double INDENT = 7;

    private static final double LINE = 1.28;
    private static final double AROUND = 4;

    private TextMeasure() {}

    /** The height in points a text needs in a cell of that width in points. */
    static double height(String text, Look look, double width) {
        int lines = text.lines()
                .mapToInt(line -> lines(line, look, width - padding(look)))
                .sum();
        return Math.max(1, lines) * look.size() * LINE + AROUND;
    }

    /** The width in points of a text on one line. */
    static double width(String text, Look look) {
        return LetterWidths.of(text, look.size(), look.bold());
    }

    /** The width in points a cell needs so that no word of the text is broken. */
    static double longestWord(String text, Look look) {
        return padding(look) + LetterWidths.longestWord(text, look.size(), look.bold());
    }

    private static double padding(Look look) {
        return PADDING + (look.indented() ? INDENT : 0);
    }

    private static int lines(String paragraph, Look look, double width) {
        int lines = 1;
        double used = 0;
        for (String word : BREAKS.split(paragraph, -1)) {
            double whole = width(word, look);
            double visible = width(word.stripTrailing(), look);
            if (used > 0 && used + visible > width) {
                lines++;
                used = 0;
            }
            // a word longer than the line is broken within
            int more = (int) (visible / Math.max(1, width));
            lines += more;
            used += whole - more * width;
        }
        return lines;
    }
}
