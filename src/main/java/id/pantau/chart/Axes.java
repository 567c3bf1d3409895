package id.pantau.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/** The two axes of a chart over time: words alone, without lines and ticks, and no more of them than fit. */
record Axes(ChartSize size, Function<Ink, Color> palette) {

    private static final int LONGEST_PERIOD = 14;

    ValueAxis periods(List<String> labels, double first, double last) {
        SymbolAxis axis = new SymbolAxis(null, sparse(labels).toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(first, last);
        axis.setTickLabelInsets(new RectangleInsets(4, 0, 1, 0));
        return plain(axis, Ink.PERIOD_TICK);
    }

    ValueAxis values(ValueScale scale, String unit) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(scale.step()) {
            @Override
            public String valueToString(double value) {
                return Figures.tick(value, unit);
            }
        });
        axis.setTickLabelInsets(new RectangleInsets(0, 5, 0, 3));
        return plain(axis, Ink.VALUE_TICK);
    }

    private ValueAxis plain(ValueAxis axis, Ink ink) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(ink.font(size));
        axis.setTickLabelPaint(palette.apply(ink));
        return axis;
    }

    /** Counted from the end, because the last period is the one that says what the year became. */
    private List<String> sparse(List<String> labels) {
        List<String> texts = labels.stream()
                .map(label -> PlainText.shortened(label, LONGEST_PERIOD))
                .toList();
        int stride = stride(texts);
        int last = texts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(period -> (last - period) % stride == 0 ? texts.get(period) : "")
                .toList();
    }

    private int stride(List<String> texts) {
        double widest = texts.stream()
                .mapToDouble(text -> Ink.PERIOD_TICK.lettering().width(text, size) + size.letter * 0.5)
                .reduce(1, Math::max);
        double fitting = Math.max(1, Math.min(size.periodLabels, size.width * 0.85 / widest));
        return Math.max(1, (int) Math.ceil(texts.size() / fitting));
    }
}
