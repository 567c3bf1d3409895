package id.pantau.document.xlsx;

import id.pantau.document.Alignment;
import id.pantau.document.Emphasis;

/**
 * How a cell looks.
 *
 * @param size of the letters in points
 * @param fill colour behind the text as RRGGBB, or empty
 * @param format Excel's number format
 */
record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean underline,
        Alignment alignment,
        boolean middle,
        boolean bordered,
        String fill,
        String format,
        boolean quoted) {

    static final String GENERAL = "General";

    static final Look TEXT = new Look(10, false, false, false, Alignment.LEFT, false, false, "", GENERAL, false);
    static final Look HEADING =
            TEXT.sized(12).strong().aligned(Alignment.CENTER).centred();
    static final Look BODY = TEXT.sized(9).boxed();
    static final Look HEAD = BODY.strong().aligned(Alignment.CENTER).centred().filled("E4E7EB");
    static final Look NUMBERING =
            BODY.sized(8).emphasized(Emphasis.ITALIC).aligned(Alignment.CENTER).filled("F3F4F6");

    Look sized(int points) {
        return new Look(points, bold, italic, underline, alignment, middle, bordered, fill, format, quoted);
    }

    Look strong() {
        return new Look(size, true, italic, underline, alignment, middle, bordered, fill, format, quoted);
    }

    Look underlined() {
        return new Look(size, bold, italic, true, alignment, middle, bordered, fill, format, quoted);
    }

    Look emphasized(Emphasis emphasis) {
        boolean stronger = bold || emphasis == Emphasis.BOLD;
        boolean slanted = italic || emphasis == Emphasis.ITALIC;
        return new Look(size, stronger, slanted, underline, alignment, middle, bordered, fill, format, quoted);
    }

    Look aligned(Alignment side) {
        return new Look(size, bold, italic, underline, side, middle, bordered, fill, format, quoted);
    }

    Look centred() {
        return new Look(size, bold, italic, underline, alignment, true, bordered, fill, format, quoted);
    }

    Look boxed() {
        return new Look(size, bold, italic, underline, alignment, middle, true, fill, format, quoted);
    }

    Look filled(String colour) {
        return new Look(size, bold, italic, underline, alignment, middle, bordered, colour, format, quoted);
    }

    Look formatted(String numberFormat) {
        return new Look(size, bold, italic, underline, alignment, middle, bordered, fill, numberFormat, quoted);
    }

    Look quoted(boolean shownAsTyped) {
        return new Look(size, bold, italic, underline, alignment, middle, bordered, fill, format, shownAsTyped);
    }

    /** A number that is too wide for its column is drawn smaller; without that Excel shows only ####. */
    boolean numeric() {
        return !format.equals(GENERAL);
    }
}
