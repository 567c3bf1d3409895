package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressSvgTest {

    @ParameterizedTest
    @EnumSource
    void planRealizationAndTargetDifferInMoreThanColour(ChartSize size) {
        DrawnSvg svg = DrawnSvg.of(new SampleChart().build(), size);

        assertThat(strokeOf(svg, "chart-planned")).isEqualTo("5 4.5");
        assertThat(strokeOf(svg, "chart-target")).isEqualTo("0.1 4");
        assertThat(strokeOf(svg, "chart-realized")).isEmpty();
        assertThat(moves(svg.path("chart-dot")))
                .as("a dot for each realized period")
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void eachLineHasAPointForEachKnownFigure() {
        DrawnSvg svg = DrawnSvg.of(new SampleChart().build(), ChartSize.THUMBNAIL);

        assertThat(points(svg.path("chart-planned"))).isEqualTo(4);
        assertThat(points(svg.path("chart-realized"))).isEqualTo(3);
        assertThat(moves(svg.path("chart-dot"))).isEqualTo(3);
        assertThat(points(svg.path("chart-target"))).isEqualTo(2);
    }

    @Test
    void aMissingFigureLeavesAGap() {
        ProgressChart chart = new SampleChart().realized("10", null, "30", "40").build();

        DrawnSvg svg = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(points(svg.path("chart-realized")))
                .as("only TW III to TW IV")
                .isEqualTo(2);
        assertThat(moves(svg.path("chart-dot"))).isEqualTo(3);
    }

    @Test
    void withoutAnyFigureOnlyTheAxesAreDrawn() {
        ProgressChart chart = new SampleChart()
                .periods(SampleChart.MONTHS)
                .target((String) null)
                .build();

        DrawnSvg svg = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(svg.words("chart-value-tick")).containsExactly("0%", "50%", "100%");
        for (String part : List.of("planned", "realized", "dot", "target", "target-label", "realized-label")) {
            assertThat(svg.drawnWith("chart-" + part)).isEmpty();
        }
    }

    @Test
    void aFigureOfZeroStillHasItsDot() {
        ProgressChart chart = new SampleChart().realized("0", "0", null, null).build();

        DrawnSvg svg = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(moves(svg.path("chart-dot"))).isEqualTo(2);
        assertThat(svg.words("chart-realized-label")).containsExactly("0%");
    }

    @Test
    void theLatestRealizationAndTheTargetAreWrittenBesideTheirLines() {
        ProgressChart chart = new SampleChart()
                .planned("0", "8435", "8435", "8435")
                .realized("0", "7120.5", "8011.25", null)
                .target("8435")
                .unit("orang")
                .build();

        DrawnSvg svg = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(svg.words("chart-realized-label")).containsExactly("8.011,25");
        assertThat(svg.words("chart-target-label")).containsExactly("Target 8.435 orang");
        assertThat(svg.words("chart-value-tick")).containsExactly("0", "5.000", "10.000");
    }

    @Test
    void aThumbnailNamesAFewPeriodsAndTheLastOneAmongThem() {
        ProgressChart chart = new SampleChart().periods(SampleChart.MONTHS).build();

        assertThat(DrawnSvg.of(chart, ChartSize.THUMBNAIL).words("chart-period-tick"))
                .containsExactly("Mar", "Jun", "Sep", "Des");
        assertThat(DrawnSvg.of(chart, ChartSize.DETAIL).words("chart-period-tick"))
                .containsExactlyElementsOf(SampleChart.MONTHS);
    }

    @Test
    void onlyTheDetailExplainsItsLinesAndItsUnit() {
        ProgressChart chart = new SampleChart().unit("laporan").build();

        DrawnSvg detail = DrawnSvg.of(chart, ChartSize.DETAIL);
        DrawnSvg thumbnail = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(detail.words("chart-legend")).containsExactly("Realisasi", "Rencana", "Target");
        assertThat(detail.words("chart-caption")).containsExactly("laporan");
        assertThat(thumbnail.words("chart-legend")).isEmpty();
        assertThat(thumbnail.words("chart-caption")).isEmpty();
    }

    @Test
    void labelsStayInsideThePicture() {
        ProgressChart chart = new SampleChart()
                .planned("100", "100", "100", "100")
                .realized("100", "100", "100", "100")
                .build();

        DrawnSvg svg = DrawnSvg.of(chart, ChartSize.THUMBNAIL);

        assertThat(svg.elements("text")).isNotEmpty().allSatisfy(text -> {
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(9.0, 150.0);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, 320.0);
        });
    }

    @Test
    void aPlanOfAnotherLengthThanItsPeriodsIsRefused() {
        SampleChart chart = new SampleChart().planned("1", "2");

        assertThatThrownBy(chart::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4 periods, but 2 planned and 4 realized figures");
    }

    private static String strokeOf(DrawnSvg svg, String part) {
        assertThat(svg.drawnWith(part)).hasSize(1);
        return svg.drawnWith(part).getFirst().getAttribute("stroke-dasharray");
    }

    private static long moves(String path) {
        return path.chars().filter(each -> each == 'M').count();
    }

    private static long points(String path) {
        return path.chars().filter(each -> each == 'M' || each == 'L').count();
    }
}
