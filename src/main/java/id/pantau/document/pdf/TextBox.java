package id.pantau.document.pdf;

import id.pantau.document.Alignment;

/** Draws lines of text between a left and a right edge. */
record TextBox(double x, double width, Alignment alignment, Letters letters, Typefaces typefaces) {

    private static final double ASCENT = 0.9;
    private static final double UNDERLINE = 0.12;
    private static final double UNDERLINE_THICKNESS = 0.06;
    /** A stretched line with wider gaps than this looks worse than a ragged one. */
    private static final double WIDEST_GAP = 1.5;

    /** Draws a line of text with its upper edge there. */
    void draw(Paper page, TextLine line, double top) {
        double baseline = top + letters.size() * ASCENT;
        if (alignment == Alignment.JUSTIFY && !line.last() && stretch(page, line, baseline)) {
            return;
        }
        double begin = x
                + switch (alignment) {
                    case LEFT, JUSTIFY -> 0;
                    case CENTER -> (width - line.width()) / 2;
                    case RIGHT -> width - line.width();
                };
        page.add(new Mark.Words(begin, baseline, line.text(), letters));
        if (letters.underlined()) {
            double below = baseline + letters.size() * UNDERLINE;
            page.add(new Mark.Rule(begin, below, begin + line.width(), below, letters.size() * UNDERLINE_THICKNESS));
        }
    }

    private boolean stretch(Paper page, TextLine line, double baseline) {
        String[] words = line.text().split(" ");
        double gap = words.length < 2 ? Double.MAX_VALUE : (width - line.width()) / (words.length - 1);
        if (gap > letters.size() * WIDEST_GAP) {
            return false;
        }
        double at = x;
        for (String word : words) {
            page.add(new Mark.Words(at, baseline, word + " ", letters));
            at += typefaces.width(word + " ", letters) + gap;
        }
        return true;
    }
}
