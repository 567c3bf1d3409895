package id.pantau.document.layout;

import java.util.Arrays;

/**
 * The widths of the columns of a table on a page: as wished, but none so narrow that an ordinary word breaks.
 *
 * <p>A table that nearly fills the page, or would be wider, is made as wide as the page.
 */
public final class FittedColumns {

    private static final double NEARLY = 0.85;
    private static final double SIZE = 9;
    private static final double SMALLEST = 6;

    private FittedColumns() {}

    /**
     * All widths in the same unit.
     *
     * @param wished of each column
     * @param least that each column needs for its longest word
     * @param page from margin to margin
     */
    public static double[] of(double[] wished, double[] least, double page) {
        double sum = Arrays.stream(wished).sum();
        double needed = Arrays.stream(least).sum();
        double total = sum < page * NEARLY ? Math.min(page, Math.max(sum, needed)) : page;
        if (needed >= total) {
            return Arrays.stream(least).map(width -> width * total / needed).toArray();
        }
        return raised(Arrays.stream(wished).map(width -> width * total / sum).toArray(), least);
    }

    /** The size in points of the letters of a table: they shrink with one that is wider than the page, but stay readable. */
    public static double letterSize(double[] wished, double page) {
        double size = SIZE * Math.min(1, page / Arrays.stream(wished).sum());
        return Math.max(SMALLEST, Math.round(size * 2) / 2.0);
    }

    /** Gives each column what it needs, taken from those that have more. */
    private static double[] raised(double[] widths, double[] least) {
        double lacking = 0;
        double spare = 0;
        for (int column = 0; column < widths.length; column++) {
            lacking += Math.max(0, least[column] - widths[column]);
            spare += Math.max(0, widths[column] - least[column]);
        }
        for (int column = 0; column < widths.length; column++) {
            double own = widths[column] - least[column];
            widths[column] = own < 0 ? least[column] : widths[column] - (spare > 0 ? lacking * own / spare : 0);
        }
        return widths;
    }
}
