package id.pantau.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a line is drawn: its width and the lengths of its dashes and gaps, none for a solid line. */
record Pen(float width, List<Float> dashes) {

    static Pen solid(double width) {
        return new Pen((float) width, List.of());
    }

    static Pen dashed(double width, double dash, double gap) {
        return new Pen((float) width, List.of((float) dash, (float) gap));
    }

    BasicStroke stroke() {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, pattern(), 0);
    }

    private float @Nullable [] pattern() {
        if (dashes.isEmpty()) {
            return null;
        }
        return new float[] {dashes.get(0), dashes.get(1)};
    }

    String attributes() {
        String width = " stroke-width=\"" + Figures.coordinate(width()) + '"';
        if (dashes.isEmpty()) {
            return width;
        }
        return width + " stroke-dasharray=\"" + Figures.coordinate(dashes.get(0)) + ' '
                + Figures.coordinate(dashes.get(1)) + '"';
    }
}
