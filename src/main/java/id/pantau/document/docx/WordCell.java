package id.pantau.document.docx;

import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.BodyRow;
import id.pantau.document.CellRange;
import id.pantau.document.HeaderCell;
import id.pantau.document.layout.CellColour;
import id.pantau.document.layout.LegalText;
import id.pantau.document.layout.LetterWidths;
import id.pantau.document.layout.ShownValue;

/**
 * A cell of a table before it is written; rows counted from the first of the whole table.
 *
 * @param fill its colour as RRGGBB, or empty
 */
record WordCell(CellRange range, String text, WordText look, boolean middle, String fill) {

    private static final double NUMBERING = 0.85;

    static WordCell head(CellRange range, HeaderCell cell, double size) {
        WordText look = WordText.PLAIN.sized(size).strong().aligned(cell.alignment());
        return new WordCell(range, LegalText.of(cell.text()), look, true, CellColour.HEAD);
    }

    static WordCell numbering(CellRange range, String text, double size) {
        WordText look =
                WordText.PLAIN.sized(Math.round(size * NUMBERING * 2) / 2.0).aligned(Alignment.CENTER);
        return new WordCell(range, LegalText.of(text), look, true, CellColour.LIGHT);
    }

    static WordCell body(CellRange range, BodyCell cell, BodyRow.Kind kind, double size) {
        WordText plain = WordText.PLAIN.sized(size).emphasized(cell.emphasis()).aligned(cell.alignment());
        WordText look = kind == BodyRow.Kind.DETAIL ? plain : plain.strong();
        return new WordCell(range, ShownValue.of(cell.value()), look, cell.middle(), CellColour.of(cell.value(), kind));
    }

    /** The width in points its longest word needs. */
    double longestWord() {
        return LetterWidths.longestWord(text, look.size(), look.bold()) + 2 * WordGrid.PADDING + 1;
    }

    /** The number of lines its text takes in so many points. */
    int lines(double width) {
        return LetterWidths.lines(text, look.size(), look.bold(), width - 2 * WordGrid.PADDING);
    }
}
