package id.pantau.document.xlsx;

import id.pantau.document.PageSetup;
import id.pantau.document.RowRange;
import id.pantau.document.layout.PageFill;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Ends the pages of a sheet where it hurts least; left alone, a page ends in the middle of an objective. */
final class ManualBreaks {

    /** Programs and printers differ a little in what fits on a page. */
    private static final double CAUTION = 0.96;

    private final XSSFSheet sheet;
    private final double[] heights;
    private final double[] costs;
    private final double page;
    private final @Nullable RowRange head;

    ManualBreaks(Canvas canvas, PageSetup setup, @Nullable RowRange head) {
        this.sheet = canvas.sheet();
        this.costs = canvas.costs();
        this.heights = new double[costs.length];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = sheet.getRow(row).getHeightInPoints();
        }
        double scale = Math.min(1, (double) setup.usableWidth() / canvas.grid().total());
        this.page = setup.usableHeight() * Canvas.POINTS_PER_MILLIMETRE / scale * CAUTION;
        this.head = head;
    }

    void set() {
        int first = 0;
        for (int row = 0; row < heights.length; row++) {
            if (sheet.isRowBroken(row) || row == heights.length - 1) {
                set(first, row + 1);
                first = row + 1;
            }
        }
    }

    /** Divides the rows between two pages that somebody asked for. */
    private void set(int from, int to) {
        double[] part = Arrays.copyOfRange(heights, from, to);
        double[] prices = Arrays.copyOfRange(costs, from, to);
        double first = page - repeated(from);
        double later = page - repeated(to);
        if (first < page / 3 || later < page / 3 || Arrays.stream(part).max().orElse(0) > Math.min(first, later)) {
            return;
        }
        for (int row : PageFill.breaks(part, prices, first, later, 0)) {
            if (row > 0) {
                sheet.setRowBreak(from + row - 1);
            }
        }
    }

    /** The height of the head that is printed again on a page that begins with a row. */
    private double repeated(int row) {
        return head == null || row <= head.last()
                ? 0
                : Arrays.stream(heights, head.first(), head.last() + 1).sum();
    }
}
