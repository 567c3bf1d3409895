package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AnyFiguresTest {

    private final Charts charts = new Charts();

    @Property(tries = 300)
    void anyFiguresAreDrawnWithADotForEachRealization(@ForAll("anyChart") ProgressChart chart, @ForAll ChartSize size) {
        DrawnSvg svg = DrawnSvg.parse(charts.svg(chart, size));

        long known = chart.realized().stream().filter(Objects::nonNull).count();
        boolean inLegend = size == ChartSize.DETAIL;
        assertThat(svg.path("chart-dot").chars().filter(each -> each == 'M').count())
                .isEqualTo(known + (inLegend ? 1 : 0));
    }

    @Property(tries = 40)
    void anyFiguresMakeAPicture(@ForAll("anyChart") ProgressChart chart, @ForAll ChartSize size) {
        assertThat(charts.png(chart, size, 0.5)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Provide
    Arbitrary<ProgressChart> anyChart() {
        return Arbitraries.integers()
                .between(0, 14)
                .flatMap(periods -> Combinators.combine(
                                Arbitraries.strings().ofMaxLength(30).list().ofSize(periods),
                                figure().list().ofSize(periods),
                                figure().list().ofSize(periods),
                                figure(),
                                Arbitraries.of(
                                        "%", "", "laporan", "laporan kegiatan monitoring dan evaluasi ".repeat(5)),
                                Arbitraries.strings().ofMaxLength(200))
                        .as(AnyFiguresTest::chart));
    }

    private static Arbitrary<BigDecimal> figure() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100))),
                        Tuple.of(
                                2,
                                Arbitraries.of("0", "1", "100", "-12", "1e-300", "1e400", "-1e400")
                                        .map(BigDecimal::new)),
                        Tuple.of(1, Arbitraries.bigDecimals()))
                .injectNull(0.3);
    }

    private static ProgressChart chart(
            List<String> periods,
            List<BigDecimal> planned,
            List<BigDecimal> realized,
            BigDecimal target,
            String unit,
            String text) {
        SeriesWords words = new SeriesWords(text, text, text);
        return new ProgressChart(periods, planned, realized, target, unit, words, new AltText(text, text));
    }
}
