package id.pantau.document.pdf;

import id.pantau.document.CellRange;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table as they may be divided over pages: one strip each, or several for a row higher than a page. */
final class RowStrips {

    private record Strip(int row, double height) {}

    private final List<Strip> strips;
    private final double highest;
    /** The first strip of each row, and the number of strips. */
    private final int[] firsts;
    /** Where each strip begins below the first, and where the last ends. */
    private final double[] tops;

    RowStrips(double[] rowHeights, double highest) {
        this(strips(rowHeights, highest), highest);
    }

    private RowStrips(List<Strip> strips, double highest) {
        this.strips = strips;
        this.highest = highest;
        int rows = strips.isEmpty() ? 0 : strips.getLast().row() + 1;
        this.firsts = new int[rows + 1];
        firsts[rows] = strips.size();
        for (int strip = strips.size() - 1; strip >= 0; strip--) {
            firsts[strips.get(strip).row()] = strip;
        }
        this.tops = new double[strips.size() + 1];
        for (int strip = 0; strip < strips.size(); strip++) {
            tops[strip + 1] = tops[strip] + strips.get(strip).height();
        }
    }

    private static List<Strip> strips(double[] rowHeights, double highest) {
        List<Strip> strips = new ArrayList<>();
        for (int row = 0; row < rowHeights.length; row++) {
            // many low strips rather than a few high ones, so that the first can use what is left of a page
            double most = rowHeights[row] > highest ? highest / 8 : highest;
            int count = (int) Math.max(1, Math.ceil(rowHeights[row] / most));
            for (int strip = 0; strip < count; strip++) {
                strips.add(new Strip(row, rowHeights[row] / count));
            }
        }
        return strips;
    }

    /** The same strips, one of them higher by so much; it becomes two where a page could not hold it. */
    RowStrips higher(int strip, double more) {
        List<Strip> changed = new ArrayList<>(strips);
        Strip old = changed.get(strip);
        if (old.height() + more > highest) {
            changed.add(strip + 1, new Strip(old.row(), more));
        } else {
            changed.set(strip, new Strip(old.row(), old.height() + more));
        }
        return new RowStrips(changed, highest);
    }

    int count() {
        return strips.size();
    }

    double[] heights() {
        return strips.stream().mapToDouble(Strip::height).toArray();
    }

    /** The height of the strips from one up to, not with, another. */
    double height(int from, int to) {
        return tops[to] - tops[from];
    }

    int first(CellRange range) {
        return firsts[range.firstRow()];
    }

    int last(CellRange range) {
        return firsts[range.lastRow() + 1] - 1;
    }

    /** Whether a strip is the last of a row that names what follows. */
    boolean endsTitle(int strip, TableLayout layout) {
        boolean last = strip == strips.size() - 1
                || strips.get(strip + 1).row() != strips.get(strip).row();
        return last && layout.isTitle(strips.get(strip).row());
    }
}
