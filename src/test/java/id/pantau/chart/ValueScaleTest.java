package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueScaleTest {

    @ParameterizedTest
    @CsvSource({
        "THUMBNAIL, 100, 50",
        "DETAIL, 100, 20",
        "THUMBNAIL, 12, 5",
        "DETAIL, 12, 2",
        "THUMBNAIL, 8435, 5000",
        "THUMBNAIL, 1, 1",
        "DETAIL, 2, 1",
        "DETAIL, 0.5, 0.1"
    })
    void theStepsAreRoundAndWholeForWholeFigures(ChartSize size, double figure, double step) {
        assertThat(ValueScale.over(List.of(0.0, figure), 1, size).step()).isCloseTo(step, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void aFigureAtTheTopLeavesRoomForItsLabel(ChartSize size) {
        ValueScale scale = ValueScale.over(List.of(100.0), 100, size);

        double pixelsAbove = (scale.upper() - 100) / (scale.upper() - scale.lower()) * (size.height - 4 * size.letter);
        assertThat(pixelsAbove).isGreaterThan(size.letter + 4);
    }

    @ParameterizedTest
    @CsvSource({"'0,0', -0.04", "'5,10', -0.4", "'-10,-5', -11.9", "'-10,10', -13.9"})
    void theAxisBeginsAtZeroUnlessSomethingIsNegative(String figures, double lower) {
        List<Double> values =
                Arrays.stream(figures.split(",")).map(Double::valueOf).toList();

        assertThat(ValueScale.over(values, 1, ChartSize.THUMBNAIL).lower()).isCloseTo(lower, within(0.2));
    }
}
