package id.pantau.document.layout;

import id.pantau.document.CellRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How high rows must be so that every cell, also one over several rows, shows its whole text. */
public final class RowHeights {

    private record Need(CellRange range, double height) {}

    private final int rows;
    private final List<Need> needs = new ArrayList<>();

    public RowHeights(int rows) {
        this.rows = rows;
    }

    public void need(CellRange range, double height) {
        needs.add(new Need(range, height));
    }

    /** The heights of all rows; what a tall cell lacks is shared out over its rows. */
    public double[] inPoints() {
        double[] heights = new double[rows];
        needs.sort(Comparator.comparingInt(need -> need.range().height()));
        for (Need need : needs) {
            int first = need.range().firstRow();
            int end = need.range().lastRow() + 1;
            double lacking = need.height() - Arrays.stream(heights, first, end).sum();
            for (int row = first; row < end && lacking > 0; row++) {
                heights[row] += lacking / need.range().height();
            }
        }
        return heights;
    }
}
