package id.pantau.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FittedColumnsTest {

    @Test
    void aTableWiderThanThePageIsMadeAsWideAsThePage() {
        double[] widths = FittedColumns.of(new double[] {100, 300}, new double[] {10, 10}, 200);

        assertThat(widths).containsExactly(new double[] {50, 150}, within(0.001));
    }

    @Test
    void aColumnIsNeverTooNarrowForItsLongestWord() {
        double[] widths = FittedColumns.of(new double[] {10, 95, 95}, new double[] {40, 10, 10}, 200);

        assertThat(widths[0]).isEqualTo(40);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(200, within(0.001));
    }

    @Test
    void aSmallTableStaysSmall() {
        assertThat(FittedColumns.of(new double[] {30, 30}, new double[] {5, 5}, 200))
                .containsExactly(new double[] {30, 30}, within(0.001));
    }
}
