package id.pantau.chart;

import java.util.Collection;

/**
 * The value axis: it begins just below zero unless something is negative, leaves headroom beyond the outermost figure, and is
 * ruled at round numbers.
 */
record ValueScale(double lower, double upper, double step) {

    private static final double SMALLEST = 1e-6;
    /** Half a dot that lies on zero is not to be cut off. */
    private static final double DOT_ROOM = 0.04;

    private static final double[] WHOLE_STEPS = {1, 2, 5, 10};
    private static final double[] LARGE_STEPS = {1, 2, 2.5, 5, 10};

    /**
     * @param figures everything that is drawn
     * @param whenEmpty where the axis ends when no figure is above or below zero
     */
    static ValueScale over(Collection<Double> figures, double whenEmpty, ChartSize size) {
        double most = figures.stream().mapToDouble(figure -> figure).reduce(0, Math::max);
        double least = figures.stream().mapToDouble(figure -> figure).reduce(0, Math::min);
        if (most - least < SMALLEST) {
            most = whenEmpty;
            least = 0;
        }
        double room = (most - least) * size.headroom();
        double lower = least < 0 ? least - room : -most * DOT_ROOM;
        double upper = most > 0 ? most + room : -least * DOT_ROOM;
        boolean whole = figures.stream().allMatch(figure -> figure == Math.rint(figure));
        return new ValueScale(lower, upper, step((upper - lower) / size.valueSteps, whole));
    }

    private static double step(double raw, boolean whole) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        double[] candidates = magnitude >= 10 ? LARGE_STEPS : WHOLE_STEPS;
        for (double candidate : candidates) {
            if (candidate * magnitude >= raw * 0.999) {
                return whole ? Math.max(1, candidate * magnitude) : candidate * magnitude;
            }
        }
        return 10 * magnitude;
    }
}
