package id.pantau.chart;

import java.awt.Color;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What stands above a large chart: the legend, and the unit over the axis it belongs to (never on its side). */
record Captions(ChartSize size, Function<Ink, Color> palette) {

    private static final int LONGEST_UNIT = 60;

    void addTo(JFreeChart chart, String unit) {
        chart.addSubtitle(legend(chart));
        if (!unit.isEmpty() && !Figures.isPercent(unit)) {
            chart.addSubtitle(caption(unit));
        }
    }

    private LegendTitle legend(JFreeChart chart) {
        LegendTitle legend = new LegendTitle(chart.getPlot());
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemFont(Ink.LEGEND.font(size));
        legend.setItemPaint(palette.apply(Ink.LEGEND));
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 4, 2, 6));
        legend.setItemLabelPadding(new RectangleInsets(2, 0, 2, 16));
        legend.setPadding(new RectangleInsets(0, 0, 6, 0));
        return legend;
    }

    private TextTitle caption(String unit) {
        TextTitle caption = new TextTitle(PlainText.shortened(unit, LONGEST_UNIT));
        caption.setFont(Ink.CAPTION.font(size));
        caption.setPaint(palette.apply(Ink.CAPTION));
        caption.setPosition(RectangleEdge.TOP);
        caption.setHorizontalAlignment(HorizontalAlignment.LEFT);
        caption.setMaximumLinesToDisplay(1);
        caption.setPadding(new RectangleInsets(0, 4, 2, 0));
        return caption;
    }
}
