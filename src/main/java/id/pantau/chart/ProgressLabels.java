package id.pantau.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Writes the target beside its line and the latest realization beside its point, where they cover least. */
final class ProgressLabels extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_TARGET = 28;

    private final transient ProgressLines lines;
    private final transient ChartSize size;
    private final transient Function<Ink, Color> palette;

    ProgressLabels(ProgressLines lines, ChartSize size, Function<Ink, Color> palette) {
        this.lines = lines;
        this.size = size;
        this.palette = palette;
    }

    @Override
    public void draw(
            Graphics2D canvas,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis periods,
            ValueAxis values,
            int renderer,
            @Nullable PlotRenderingInfo info) {
        Function<Point2D, Point2D> pixels = point -> new Point2D.Double(
                periods.valueToJava2D(point.getX(), area, RectangleEdge.BOTTOM),
                values.valueToJava2D(point.getY(), area, RectangleEdge.LEFT));
        FreePlaces places = new FreePlaces(area);
        lines.pieces().forEach(piece -> places.avoid(pixels.apply(piece.get(0)), pixels.apply(piece.get(1))));
        labelTarget(canvas, area, places, pixels);
        labelLatest(canvas, places, pixels);
    }

    private void labelTarget(
            Graphics2D canvas, Rectangle2D area, FreePlaces places, Function<Point2D, Point2D> pixels) {
        BigDecimal target = lines.chart().target();
        if (target == null) {
            return;
        }
        String text = targetText(target);
        double y = pixels.apply(new Point2D.Double(0, Figures.position(target))).getY();
        LabelBox box = new LabelBox(Ink.TARGET_LABEL.lettering().width(text, size), size.letter);
        write(canvas, Ink.TARGET_LABEL, text, places.take(box.alongLine(area.getMinX(), area.getMaxX(), y)));
    }

    private void labelLatest(Graphics2D canvas, FreePlaces places, Function<Point2D, Point2D> pixels) {
        lines.latestRealized().ifPresent(latest -> {
            String text = Figures.label(
                    BigDecimal.valueOf(latest.getY()), lines.chart().unit());
            LabelBox box = new LabelBox(Ink.REALIZED_LABEL.lettering().width(text, size), size.letter);
            write(canvas, Ink.REALIZED_LABEL, text, places.take(box.aroundPoint(pixels.apply(latest))));
        });
    }

    private String targetText(BigDecimal target) {
        String unit = lines.chart().unit();
        String figure = Figures.label(target, unit) + (Figures.isPercent(unit) ? "" : " " + unit);
        return PlainText.shortened((lines.chart().words().target() + ' ' + figure).strip(), LONGEST_TARGET);
    }

    private void write(Graphics2D canvas, Ink ink, String text, Rectangle2D place) {
        canvas.setPaint(palette.apply(Ink.SURFACE));
        canvas.fill(place);
        canvas.setPaint(palette.apply(ink));
        canvas.setFont(ink.font(size));
        canvas.drawString(text, (float) place.getX(), (float) LabelBox.baseline(place));
    }
}
