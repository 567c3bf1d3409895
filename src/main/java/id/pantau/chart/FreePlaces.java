package id.pantau.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the place for a label where it covers the fewest lines, no other label, and nothing outside the plot. */
final class FreePlaces {

    private static final int HIDES_LABEL = 100;
    private static final int LEAVES_PLOT = 1000;

    private final Rectangle2D plot;
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    FreePlaces(Rectangle2D plot) {
        this.plot = plot;
    }

    void avoid(Point2D from, Point2D to) {
        lines.add(new Line2D.Double(from, to));
    }

    /** The best of the wishes, the earlier one of two that are equally good; it is taken from then on. */
    Rectangle2D take(List<Rectangle2D> wishes) {
        Rectangle2D best = wishes.stream()
                .map(this::pushedInside)
                .min(Comparator.comparingLong(this::harm))
                .orElseThrow();
        taken.add(best);
        return best;
    }

    private Rectangle2D pushedInside(Rectangle2D wish) {
        double x = Math.max(plot.getMinX(), Math.min(wish.getX(), plot.getMaxX() - wish.getWidth()));
        return new Rectangle2D.Double(x, wish.getY(), wish.getWidth(), wish.getHeight());
    }

    private long harm(Rectangle2D place) {
        long crossed = lines.stream().filter(line -> line.intersects(place)).count();
        long hidden = taken.stream().filter(label -> label.intersects(place)).count();
        boolean outside = place.getMinY() < plot.getMinY() || place.getMaxY() > plot.getMaxY();
        return crossed + hidden * HIDES_LABEL + (outside ? LEAVES_PLOT : 0);
    }
}
