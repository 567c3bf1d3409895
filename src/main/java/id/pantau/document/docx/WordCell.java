package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.CellValue;
import id.pantau.document.HeaderCell;
import id.pantau.document.layout.LegalText;
import id.pantau.document.layout.LetterWidths;
import id.pantau.document.layout.ShownValue;

/**
 * A cell of a table before it is written; rows counted from the first of the whole table.
 *
 * @param fill its colour as RRGGBB, or empty
 */
record WordCell(CellRange range, String text, WordText look, boolean middle, String fill) {

    private static final String HEAD = "E4E7EB";
    private static final String LIGHT = "F3F4F6";
    private static final double NUMBERING = 0.85;

    static WordCell head(CellRange range, HeaderCell cell, double size) {
        WordText look = WordText.PLAIN.sized(size).strong().aligned(cell.alignment());
        return new WordCell(range, LegalText.of(cell.text()), look, true, HEAD);
    }

    static WordCell numbering(CellRange range, String text, double size) {
        WordText look =
                WordText.PLAIN.sized(Math.round(size * NUMBERING * 2) / 2.0).aligned(Alignment.CENTER);
        return new WordCell(range, LegalText.of(text), look, true, LIGHT);
    }

    static WordCell body(CellRange range, BodyCell cell, BodyRow.Kind kind, double size) {
        WordText plain = WordText.PLAIN.sized(size).emphasized(cell.emphasis()).aligned(cell.alignment());
        WordText look = kind == BodyRow.Kind.DETAIL ? plain : plain.strong();
        return new WordCell(range, ShownValue.of(cell.value()), look, cell.middle(), fill(cell.value(), kind));
    }

    /** The width in points its longest word needs. */
    double longestWord() {
        return LetterWidths.longestWord(text, look.size(), look.bold()) + 2 * WordGrid.PADDING + 1;
    }

    private static String fill(CellValue value, BodyRow.Kind kind) {
        String row =
                switch (kind) {
                    case DETAIL -> "";
                    case GROUP -> LIGHT;
                    case SUBTOTAL -> HEAD;
                };
        return value instanceof CellValue.Status status ? colour(status.tone(), row) : row;
    }

    private static String colour(CellValue.Tone tone, String row) {
        return switch (tone) {
            case GOOD -> "DDF0DC";
            case WARNING -> "FFF1C7";
            case BAD -> "F9D9D6";
            case NEUTRAL -> row;
        };
    }
}
