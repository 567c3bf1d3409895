package id.pantau.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides before which rows of a table a new page begins: never within a row, and within a merged cell or below a title
 * row only where keeping them together would waste too much paper.
 *
 * <p>Of all divisions it finds the cheapest, looking from the last page back: what is empty on the last page wastes
 * nothing. Heights are in one unit, whichever.
 */
public final class PageFill {

    /** What another page costs. */
    private static final double PAGE = 3;
    /** What an empty page costs; a third of it empty as much as one cell that crosses a break. */
    private static final double EMPTY = 9;

    private static final int MOST_COLUMNS = 3;
    private static final double BELOW_TITLE = 4;
    /** A table not higher than this share of a page moves to the next one as a whole, with what must follow it. */
    private static final double LOW = 0.2;

    private final double[] costs;
    private final double page;
    private final double tail;
    /** Where each row begins below the first, and where the last ends. */
    private final double[] tops;
    /** The price of all rows from one on, on pages of their own, and where the first of these pages ends. */
    private final double[] prices;

    private final int[] ends;

    private PageFill(double[] heights, double[] costs, double page, double tail) {
        this.costs = costs;
        this.page = page;
        this.tail = tail;
        this.tops = new double[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        this.prices = new double[heights.length + 1];
        this.ends = new int[heights.length + 1];
        for (int start = heights.length - 1; start >= 0; start--) {
            ends[start] = end(start, start + 1, page);
            prices[start] = price(start, ends[start], page);
        }
    }

    /** What a break before a row costs when so many merged cells cross it, and whether a title row stands above it. */
    public static double cost(int crossing, boolean belowTitle) {
        return Math.min(crossing, MOST_COLUMNS) + (belowTitle ? BELOW_TITLE : 0);
    }

    /**
     * The indexes of the rows that begin a page, in order; 0 among them where even the first row does not fit.
     *
     * @param heights of the rows, none higher than a page
     * @param costs of a break before each row, as {@link #cost} says
     * @param first what is free on the page where the table begins
     * @param page what is free on each page that follows
     * @param tail what must stand on the same page as the last row, such as the signatures; 0 for nothing
     */
    public static List<Integer> breaks(double[] heights, double[] costs, double first, double page, double tail) {
        double whole = Arrays.stream(heights).sum();
        if (whole <= page * LOW && whole + tail > first && whole + tail <= page) {
            return List.of(0);
        }
        return new PageFill(heights, costs, page, tail < page / 2 ? tail : 0).from(first);
    }

    private List<Integer> from(double first) {
        List<Integer> breaks = new ArrayList<>();
        // the whole table may move where the page is not its own
        int end = end(0, first < page ? 0 : 1, first);
        while (end < ends.length - 1) {
            breaks.add(end);
            end = ends[end];
        }
        return breaks;
    }

    /** The cheapest end of a page that begins with a row, not before the least one. */
    private int end(int start, int least, double free) {
        int best = Math.min(least, ends.length - 1);
        for (int end = best + 1; end < ends.length && fits(start, end, free); end++) {
            if (price(start, end, free) <= price(start, best, free)) {
                best = end;
            }
        }
        return best;
    }

    private boolean fits(int start, int end, double free) {
        return tops[end] - tops[start] <= free + 0.01;
    }

    private double price(int start, int end, double free) {
        if (end == ends.length - 1) {
            boolean nothingToMove = start == end - 1 && free >= page;
            return nothingToMove || fits(start, end, free - tail) ? 0 : Double.POSITIVE_INFINITY;
        }
        double empty = Math.max(0, free - tops[end] + tops[start]) / page;
        return PAGE + EMPTY * empty * empty + costs[end] + prices[end];
    }
}
