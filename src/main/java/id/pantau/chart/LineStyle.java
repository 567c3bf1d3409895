package id.pantau.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How the lines of a progress chart are drawn: realization solid and dotted on top, then the plan, then the target. */
record LineStyle(ProgressLines lines, Function<Ink, Color> palette) {

    private static final int LONGEST_WORD = 40;
    private static final List<Ink> FROM_TOP = List.of(Ink.REALIZED, Ink.PLANNED, Ink.TARGET);

    XYDataset dataset() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        add(dataset, lines.realized());
        add(dataset, lines.planned());
        if (!lines.target().isEmpty()) {
            add(dataset, lines.target());
        }
        return dataset;
    }

    XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int series = 0; series < FROM_TOP.size(); series++) {
            renderer.setSeriesPaint(series, palette.apply(FROM_TOP.get(series)));
            renderer.setSeriesStroke(series, FROM_TOP.get(series).stroke());
        }
        addDots(renderer);
        renderer.setLegendLine(new Line2D.Double(-14, 0, 14, 0));
        renderer.setLegendItemLabelGenerator((dataset, series) -> word(series));
        return renderer;
    }

    /** A dot is the shortest possible line with round ends: half the markup of a circle, and the same to look at. */
    private void addDots(XYLineAndShapeRenderer renderer) {
        renderer.setSeriesShapesVisible(0, true);
        renderer.setSeriesShape(0, new Line2D.Double(0, 0, 0, 0));
        renderer.setSeriesShapesFilled(0, false);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, palette.apply(Ink.DOT));
        renderer.setSeriesOutlineStroke(0, Ink.DOT.stroke());
    }

    private String word(int series) {
        SeriesWords words = lines.chart().words();
        return PlainText.shortened(
                List.of(words.realized(), words.planned(), words.target()).get(series), LONGEST_WORD);
    }

    private static void add(XYSeriesCollection dataset, List<Point2D> line) {
        XYSeries series = new XYSeries(dataset.getSeriesCount());
        line.forEach(point -> series.add(point.getX(), point.getY()));
        dataset.addSeries(series);
    }
}
