package id.pantau.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides before which rows of a table a new page begins: never within a row, and within a merged cell or below a title
 * row only where keeping them together would waste too much paper.
 *
 * <p>Heights are in one unit, whichever.
 */
public final class PageFill {

    /** So much of a page may stay empty to keep cells together that cross a break in one, two, three or more columns. */
    private static final double WASTE_PER_COLUMN = 1 / 6.0;

    private static final int MOST_COLUMNS = 3;
    private static final double BELOW_TITLE = 4;
    /** A table not higher than this share of a page moves to the next one as a whole, with what must follow it. */
    private static final double LOW = 0.2;

    private final double[] heights;
    private final double[] costs;
    private final double page;
    private final double tail;

    private PageFill(double[] heights, double[] costs, double page, double tail) {
        this.heights = heights;
        this.costs = costs;
        this.page = page;
        this.tail = tail;
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
        int start = 0;
        double free = first;
        while (start < heights.length) {
            int end = fitting(start, free);
            if (end == heights.length && (tail <= free - sum(start, end) || nothingToMove(start, free))) {
                break;
            }
            start = best(start, Math.min(end, heights.length - 1), free);
            breaks.add(start);
            free = page;
        }
        return breaks;
    }

    private boolean nothingToMove(int start, double free) {
        return start == heights.length - 1 && free >= page;
    }

    private int fitting(int start, double free) {
        double used = 0;
        int row = start;
        while (row < heights.length && used + heights[row] <= free + 0.01) {
            used += heights[row++];
        }
        return row;
    }

    /** The cheapest break not after that row; the whole part may move where the page is not its own. */
    private int best(int start, int latest, double free) {
        int earliest = free < page ? start : start + 1;
        int best = Math.max(earliest, latest);
        for (int row = best; row >= earliest; row--) {
            if (price(start, row, free) < price(start, best, free)) {
                best = row;
            }
        }
        return best;
    }

    private double price(int start, int row, double free) {
        return costs[row] + (free - sum(start, row)) / page / WASTE_PER_COLUMN;
    }

    private double sum(int from, int to) {
        return Arrays.stream(heights, from, to).sum();
    }
}
