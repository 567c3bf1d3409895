package id.pantau.chart;

import java.awt.Color;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Composes the drawing of a progress chart from its lines, its axes and what is written on it, and nothing by default. */
record ProgressDrawing(ProgressChart data, ChartSize size, Function<Ink, Color> palette) {

    JFreeChart toChart() {
        JFreeChart chart = new JFreeChart(null, null, plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 2, 2, 2));
        if (size.explained) {
            new Captions(size, palette).addTo(chart, data.unit());
        }
        return chart;
    }

    private XYPlot plot() {
        ProgressLines lines = new ProgressLines(data);
        LineStyle style = new LineStyle(lines, palette);
        Axes axes = new Axes(size, palette);
        XYPlot plot = new XYPlot(
                style.dataset(),
                axes.periods(data.periods(), lines.firstX(), lines.lastX()),
                axes.values(scale(lines), data.unit()),
                style.renderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(size.letter * 0.5, 0, 0, 6));
        rule(plot);
        plot.addAnnotation(new ProgressLabels(lines, size, palette));
        return plot;
    }

    private void rule(XYPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.apply(Ink.GRID));
        plot.setRangeGridlineStroke(Ink.GRID.stroke());
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.apply(Ink.BASELINE));
        plot.setRangeZeroBaselineStroke(Ink.BASELINE.stroke());
    }

    private ValueScale scale(ProgressLines lines) {
        return ValueScale.over(lines.figures(), Figures.isPercent(data.unit()) ? 100 : 1, size);
    }
}
