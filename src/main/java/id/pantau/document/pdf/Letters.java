package id.pantau.document.pdf;

import id.pantau.document.Emphasis;

/** How letters look, their size in points. */
record Letters(double size, boolean bold, boolean italic, boolean underlined) {

    private static final double LINE = 1.2;

    static Letters plain(double size) {
        return new Letters(size, false, false, false);
    }

    Letters strong() {
        return new Letters(size, true, italic, underlined);
    }

    Letters underline() {
        return new Letters(size, bold, italic, true);
    }

    Letters emphasized(Emphasis emphasis) {
        return new Letters(size, bold || emphasis == Emphasis.BOLD, italic || emphasis == Emphasis.ITALIC, underlined);
    }

    /** From one line to the next, in points. */
    double lineHeight() {
        return size * LINE;
    }
}
