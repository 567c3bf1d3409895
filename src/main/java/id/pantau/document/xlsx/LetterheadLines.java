package id.pantau.document.xlsx;

import id.pantau.document.Alignment;
import id.pantau.document.Letterhead;

/** Writes the lines of a letterhead over the whole width, the rule as the lower edge of the last. */
final class LetterheadLines {

    private static final Look PLAIN =
            Look.TEXT.sized(9).aligned(Alignment.CENTER).centred();

    private final Canvas canvas;

    LetterheadLines(Canvas canvas) {
        this.canvas = canvas;
    }

    void write(Letterhead letterhead) {
        int last = letterhead.lines().size() - 1;
        for (int index = 0; index <= last; index++) {
            Letterhead.Line line = letterhead.lines().get(index);
            Look look = line.strong() ? Look.HEADING : PLAIN;
            Look ruled = index == last ? look.edged(Look.Edges.BELOW) : look;
            canvas.line(line.text(), ruled, 0, canvas.grid().columns() - 1);
        }
    }
}
