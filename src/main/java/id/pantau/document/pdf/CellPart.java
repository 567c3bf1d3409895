package id.pantau.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The part of a cell that stands on one page.
 *
 * @param from the first of its lines there
 * @param end the first of its lines that is not there any more
 */
record CellPart(TableCell cell, int firstStrip, int lastStrip, int from, int end) {

    /** The parts of a cell when pages begin at those strips. */
    static List<CellPart> of(TableCell cell, RowStrips strips, List<Integer> breaks) {
        List<CellPart> parts = new ArrayList<>();
        int last = strips.last(cell.range());
        int line = 0;
        int first = strips.first(cell.range());
        while (first <= last) {
            int end = endOfPage(first, last, breaks);
            int fitting = cell.linesIn(strips.height(first, end + 1));
            int until = Math.min(cell.lines().size(), line + fitting);
            parts.add(new CellPart(cell, first, end, line, until));
            line = until;
            first = end + 1;
        }
        return parts;
    }

    private static int endOfPage(int first, int last, List<Integer> breaks) {
        int found = Collections.binarySearch(breaks, first + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < breaks.size() && breaks.get(next) <= last ? breaks.get(next) - 1 : last;
    }
}
