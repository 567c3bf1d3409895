package id.pantau.document.pdf;

import id.pantau.document.Alignment;
import id.pantau.document.CellRange;
import java.util.List;

/**
 * A cell with its text already broken into lines.
 *
 * @param fill its colour as RRGGBB, or empty
 * @param air above and below the text, in points
 */
record TableCell(
        CellRange range,
        List<TextLine> lines,
        Letters letters,
        Alignment alignment,
        boolean middle,
        String fill,
        double air) {

    /** Beside the text, in points. */
    static final double PADDING = 3;

    private static final double INK = 0.5;

    /** The height in points that shows its whole text on one page. */
    double height() {
        return lines.size() * letters.lineHeight() + 2 * air;
    }

    /** How many of its lines show in a part of that height. */
    int linesIn(double height) {
        return (int) Math.max(0, (height - 2 * air + 0.01) / letters.lineHeight());
    }

    /** Draws the lines from one up to, not with, another in a part of the cell on one page. */
    void draw(Paper page, Area area, int from, int to, Typefaces typefaces) {
        if (!fill.isEmpty()) {
            page.add(new Mark.Fill(area.x(), area.y(), area.width(), area.height(), fill));
        }
        frame(page, area);
        TextBox box = new TextBox(area.x() + PADDING, area.width() - 2 * PADDING, alignment, letters, typefaces);
        double used = (to - from) * letters.lineHeight();
        double top = area.y() + (middle ? Math.max(air, (area.height() - used) / 2) : air);
        for (int line = from; line < to; line++) {
            box.draw(page, lines.get(line), top + (line - from) * letters.lineHeight());
        }
    }

    private static void frame(Paper page, Area area) {
        double right = area.x() + area.width();
        double bottom = area.y() + area.height();
        page.add(new Mark.Rule(area.x(), area.y(), right, area.y(), INK));
        page.add(new Mark.Rule(area.x(), bottom, right, bottom, INK));
        page.add(new Mark.Rule(area.x(), area.y(), area.x(), bottom, INK));
        page.add(new Mark.Rule(right, area.y(), right, bottom, INK));
    }

    /** Where a part of the cell stands on its page, in points. */
    record Area(double x, double y, double width, double height) {}
}
