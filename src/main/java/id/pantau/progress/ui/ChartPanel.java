package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Charts;
import id.pantau.chart.ProgressChart;
import id.pantau.progress.IndicatorProgress;
import id.pantau.uikit.HtmlSection;

/** The chart of one indicator, large; on a narrow screen the small drawing, whose letters stay readable there. */
final class ChartPanel {

    private final Charts charts;

    ChartPanel(Charts charts) {
        this.charts = charts;
    }

    HtmlSection of(IndicatorProgress row) {
        HtmlSection section = new HtmlSection();
        section.addClassNames("card", "chart-card");
        section.body().appendElement("h2").text(text("progress.indicator.chart"));
        IndicatorChart.of(row)
                .ifPresentOrElse(
                        chart -> draw(section, chart),
                        () -> section.body()
                                .appendElement("p")
                                .addClass("no-chart")
                                .text(text("progress.chart.no-number")));
        return section.show();
    }

    private void draw(HtmlSection section, ProgressChart chart) {
        HtmlSection.drawing(
                section.body().appendElement("div").addClass("chart-large"), charts.svg(chart, ChartSize.DETAIL));
        HtmlSection.drawing(
                section.body().appendElement("div").addClass("chart-small"), charts.svg(chart, ChartSize.THUMBNAIL));
    }
}
