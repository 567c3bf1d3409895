package id.pantau.chart;

import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a progress chart as lines over the numbers of its periods, which begin at 0; where a figure is missing,
 * y is no number.
 */
record ProgressLines(ProgressChart chart) {

    /** How far the target line goes on beyond the first and the last period. */
    private static final double EDGE = 0.4;

    double firstX() {
        return -EDGE;
    }

    double lastX() {
        return Math.max(0, chart.periods().size() - 1) + EDGE;
    }

    List<Point2D> planned() {
        return line(chart.planned());
    }

    List<Point2D> realized() {
        return line(chart.realized());
    }

    /** Empty when there is no target. */
    List<Point2D> target() {
        BigDecimal target = chart.target();
        return target == null ? List.of() : List.of(point(firstX(), target), point(lastX(), target));
    }

    Optional<Point2D> latestRealized() {
        return realized().stream().filter(ProgressLines::known).reduce((earlier, later) -> later);
    }

    /** Every figure that is drawn. */
    List<Double> figures() {
        return Stream.of(planned(), realized(), target())
                .flatMap(List::stream)
                .filter(ProgressLines::known)
                .map(Point2D::getY)
                .toList();
    }

    /** The straight pieces all lines are made of, each a pair of points. */
    List<List<Point2D>> pieces() {
        List<List<Point2D>> pieces = new ArrayList<>();
        for (List<Point2D> line : List.of(planned(), realized(), target())) {
            for (int next = 1; next < line.size(); next++) {
                if (known(line.get(next - 1)) && known(line.get(next))) {
                    pieces.add(line.subList(next - 1, next + 1));
                }
            }
        }
        return pieces;
    }

    private static boolean known(Point2D point) {
        return !Double.isNaN(point.getY());
    }

    private static List<Point2D> line(List<@Nullable BigDecimal> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(period -> point(period, figures.get(period)))
                .toList();
    }

    private static Point2D point(double x, @Nullable BigDecimal figure) {
        return new Point2D.Double(x, figure == null ? Double.NaN : Figures.position(figure));
    }
}
