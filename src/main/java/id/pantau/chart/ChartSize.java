package id.pantau.chart;

/** For which place a chart is drawn: it decides proportions, letter size and how much is written on it. */
public enum ChartSize {
    /** One of many on a page: 320 × 150, few axis labels, no legend. */
    THUMBNAIL(320, 150, 11, 3, 4, false),
    /** Alone on a page or in a document: 880 × 340, with legend and unit. */
    DETAIL(880, 340, 13, 7, 12, true);

    final int width;
    final int height;
    final int letter;
    final int valueSteps;
    final int periodLabels;
    final boolean explained;

    ChartSize(int width, int height, int letter, int valueSteps, int periodLabels, boolean explained) {
        this.width = width;
        this.height = height;
        this.letter = letter;
        this.valueSteps = valueSteps;
        this.periodLabels = periodLabels;
        this.explained = explained;
    }

    /** Room beyond the outermost figure as a share of what lies between the figures, so that its label fits in. */
    double headroom() {
        return 1.9 * letter / (height - 4.0 * letter);
    }
}
