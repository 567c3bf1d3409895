package id.pantau.document.xlsx;

/** Where the rows of a table stand on the sheet: one that is higher than Excel allows takes several rows there. */
final class RowPlaces {

    private final int[] firsts;

    private RowPlaces(int[] firsts) {
        this.firsts = firsts;
    }

    /**
     * Adds rows to the sheet.
     *
     * @param heights of the rows in points
     * @param costs of a page that begins with each
     */
    static RowPlaces add(Canvas canvas, double[] heights, double[] costs) {
        int[] firsts = new int[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            firsts[row] = canvas.rows();
            canvas.costs(costs[row], PageCosts.TOGETHER);
            int parts = (int) Math.max(1, Math.ceil(heights[row] / Canvas.HIGHEST_ROW));
            for (int part = 0; part < parts; part++) {
                canvas.add(heights[row] / parts);
            }
        }
        firsts[heights.length] = canvas.rows();
        return new RowPlaces(firsts);
    }

    int first(int row) {
        return firsts[row];
    }

    int last(int row) {
        return firsts[row + 1] - 1;
    }
}
