package id.pantau.document.xlsx;

import id.pantau.document.Alignment;
import id.pantau.document.Emphasis;
import id.pantau.document.layout.CellColour;

/**
 * How a cell looks.
 *
 * @param size of the letters in points
 * @param fill colour behind the text as RRGGBB, or empty
 * @param format Excel's number format
 * @param open whether it can be changed on a protected sheet
 */
record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean underline,
        Alignment alignment,
        boolean middle,
        Edges edges,
        String fill,
        String format,
        boolean quoted,
        boolean open) {

    /** Which edges of a cell are drawn. */
    enum Edges {
        NONE,
        ALL,
        /** A thick one below, as under a letterhead. */
        BELOW
    }

    static final String GENERAL = "General";

    static final Look TEXT =
            new Look(10, false, false, false, Alignment.LEFT, false, Edges.NONE, "", GENERAL, false, false);
    static final Look HEADING =
            TEXT.sized(12).strong().aligned(Alignment.CENTER).centred();
    static final Look BODY = TEXT.sized(9).edged(Edges.ALL);
    static final Look HEAD = BODY.strong().aligned(Alignment.CENTER).centred().filled(CellColour.HEAD);
    static final Look NUMBERING =
            BODY.sized(8).emphasized(Emphasis.ITALIC).aligned(Alignment.CENTER).filled(CellColour.LIGHT);

    Look sized(int points) {
        return new Look(points, bold, italic, underline, alignment, middle, edges, fill, format, quoted, open);
    }

    Look strong() {
        return new Look(size, true, italic, underline, alignment, middle, edges, fill, format, quoted, open);
    }

    Look underlined() {
        return new Look(size, bold, italic, true, alignment, middle, edges, fill, format, quoted, open);
    }

    Look emphasized(Emphasis emphasis) {
        boolean stronger = bold || emphasis == Emphasis.BOLD;
        boolean slanted = italic || emphasis == Emphasis.ITALIC;
        return new Look(size, stronger, slanted, underline, alignment, middle, edges, fill, format, quoted, open);
    }

    Look aligned(Alignment side) {
        return new Look(size, bold, italic, underline, side, middle, edges, fill, format, quoted, open);
    }

    Look centred() {
        return new Look(size, bold, italic, underline, alignment, true, edges, fill, format, quoted, open);
    }

    Look edged(Edges drawn) {
        return new Look(size, bold, italic, underline, alignment, middle, drawn, fill, format, quoted, open);
    }

    Look filled(String colour) {
        return new Look(size, bold, italic, underline, alignment, middle, edges, colour, format, quoted, open);
    }

    Look formatted(String numberFormat) {
        return new Look(size, bold, italic, underline, alignment, middle, edges, fill, numberFormat, quoted, open);
    }

    Look quoted(boolean shownAsTyped) {
        return new Look(size, bold, italic, underline, alignment, middle, edges, fill, format, shownAsTyped, open);
    }

    Look opened() {
        return new Look(size, bold, italic, underline, alignment, middle, edges, fill, format, quoted, true);
    }

    /** A figure must not touch the words of the next column. */
    boolean indented() {
        return alignment == Alignment.RIGHT && edges == Edges.ALL;
    }

    /** A number that is too wide for its column is drawn smaller; without that Excel shows only ####. */
    boolean numeric() {
        return !format.equals(GENERAL);
    }
}
