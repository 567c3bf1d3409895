package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartColoursTest {

    @ParameterizedTest
    @EnumSource
    void withoutTheStylesheetAChartLooksAsInItsLightTheme(Tint tint) throws IOException {
        assertThat(tint.light).isEqualTo(stylesheet(tint, 1));
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 4.5", "MUTED, 4.5", "TARGET, 4.5", "PLANNED, 3", "REALIZED, 3"})
    void everyColourStandsOutFromTheSurfaceInLightAndDark(Tint tint, double least) throws IOException {
        for (int theme : new int[] {1, 2}) {
            assertThat(contrast(stylesheet(tint, theme), stylesheet(Tint.SURFACE, theme)))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    /** The colour of one theme: 1 is light, 2 is dark. */
    private static Color stylesheet(Tint tint, int theme) throws IOException {
        String css = Files.readString(Path.of("frontend/styles/chart.css"));
        Matcher colours = Pattern.compile(tint.property + ": light-dark\\((#\\w{6}), (#\\w{6})\\)")
                .matcher(css);
        assertThat(colours.find()).as(tint.property).isTrue();
        return Color.decode(colours.group(theme));
    }

    /** Contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
