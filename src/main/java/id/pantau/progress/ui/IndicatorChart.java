package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.chart.AltText;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.SeriesWords;
import id.pantau.progress.IndicatorProgress;
import id.pantau.progress.ProgressSeries;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the chart of an indicator, and from the same figures the words for those who cannot see it. */
final class IndicatorChart {

    private static final List<String> PERIODS =
            Arrays.stream(Month.values()).map(Formats::shortMonth).toList();

    private final IndicatorProgress row;
    private final ProgressSeries series;

    private IndicatorChart(IndicatorProgress row, ProgressSeries series) {
        this.row = row;
        this.series = series;
    }

    /** The chart; empty when the target is no number and nothing was counted. */
    static Optional<ProgressChart> of(IndicatorProgress row) {
        ProgressSeries series = ProgressSeries.of(row);
        return series.isEmpty() ? Optional.empty() : Optional.of(new IndicatorChart(row, series).chart());
    }

    private ProgressChart chart() {
        return new ProgressChart(
                PERIODS,
                series.planned(),
                series.realized(),
                series.target(),
                series.unit(),
                new SeriesWords(
                        text("progress.chart.planned"), text("progress.chart.realized"), text("progress.chart.target")),
                new AltText(text("progress.chart.title", row.indicator().text()), description()));
    }

    private String description() {
        return Stream.of(
                        series.target() == null ? "" : text("progress.chart.alt.target", figure(series.target())),
                        said("progress.chart.alt.planned", "progress.chart.alt.planned.none", series.planned()),
                        said("progress.chart.alt.realized", "progress.chart.alt.realized.none", series.realized()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String said(String key, String noneKey, List<@Nullable BigDecimal> figures) {
        String months = Stream.of(Month.values())
                .filter(month -> figures.get(month.ordinal()) != null)
                .map(month -> Formats.shortMonth(month) + ' ' + figure(figures.get(month.ordinal())))
                .collect(Collectors.joining("; "));
        return months.isEmpty() ? text(noneKey) : text(key, months);
    }

    private String figure(@Nullable BigDecimal figure) {
        return FigureWords.withUnit(Objects.requireNonNullElse(figure, BigDecimal.ZERO), series.unit());
    }
}
