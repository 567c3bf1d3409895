package id.pantau.document.xlsx;

import java.util.regex.Pattern;

/**
 * Estimates how many lines a text takes in a cell.
 *
 * <p>It knows the widths of the letters of Arial, so that it needs no fonts on the server, where there may be none.
 */
final class TextMeasure {

    /** Widths of the characters from blank to tilde in thousandths of the letter size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER = 600;
    private static final Pattern BREAKS = Pattern.compile("(?<=[ \\-])");
    private static final Pattern WORDS = Pattern.compile("\\s+|(?<=-)");
    private static final double BOLD = 1.08;
    /** Excel breaks lines a little earlier on paper than on the screen. */
    private static final double CAUTION = 1.05;

    private static final double PADDING = 5;
    private static final double LINE = 1.28;
    private static final double AROUND = 4;

    private TextMeasure() {}

    /** The height in points a text needs in a cell of that width in points. */
    static double height(String text, Look look, double width) {
        int lines = text.lines()
                .mapToInt(line -> lines(line, look, width - PADDING))
                .sum();
        return Math.max(1, lines) * look.size() * LINE + AROUND;
    }

    /** The width in points of a text on one line. */
    static double width(String text, Look look) {
        double thousandths = text.chars().mapToDouble(TextMeasure::width).sum();
        return thousandths / 1000 * look.size() * (look.bold() ? BOLD : 1) * CAUTION;
    }

    /** The width in points a cell needs so that no word of the text is broken. */
    static double longestWord(String text, Look look) {
        return PADDING
                + WORDS.splitAsStream(text)
                        .mapToDouble(word -> width(word, look))
                        .max()
                        .orElse(0);
    }

    private static int width(int character) {
        int index = character - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
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
