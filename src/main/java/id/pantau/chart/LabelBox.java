package id.pantau.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The room one line of text needs, and where it would like to stand, best wish first. */
record LabelBox(double width, double height) {

    private static final double GAP = 4;
    private static final double ASCENT = 0.86;

    /** Left before right and above before below: curves begin low on the left and end high on the right. */
    List<Rectangle2D> alongLine(double left, double right, double y) {
        double end = right - width;
        double middle = (left + end) / 2;
        double above = y - GAP - height;
        double below = y + GAP;
        return List.of(
                at(left, above), at(middle, above), at(end, above), at(left, below), at(middle, below), at(end, below));
    }

    List<Rectangle2D> aroundPoint(Point2D point) {
        double centred = point.getX() - width / 2;
        double before = point.getX() - width - GAP;
        double after = point.getX() + GAP;
        double beside = point.getY() - height / 2;
        double above = point.getY() - GAP - height;
        double below = point.getY() + GAP;
        return List.of(
                at(centred, above),
                at(centred, below),
                at(before, above),
                at(after, below),
                at(after + GAP, beside),
                at(after, above),
                at(before, below),
                at(before, above - GAP),
                at(after, below + GAP));
    }

    /** Where the letters stand in a place of this kind. */
    static double baseline(Rectangle2D place) {
        return place.getY() + place.getHeight() * ASCENT;
    }

    private Rectangle2D at(double x, double y) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
