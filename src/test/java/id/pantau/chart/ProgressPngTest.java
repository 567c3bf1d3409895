package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ProgressPngTest {

    @Test
    void aPictureHasItsScaleAndTheLightColoursOnWhite() throws IOException {
        BufferedImage picture = drawn(new SampleChart().build(), 2);

        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(300);
        assertThat(new Color(picture.getRGB(0, 0))).isEqualTo(Tint.SURFACE.light);
        assertThat(pixels(picture, Tint.REALIZED)).isGreaterThan(500);
        assertThat(pixels(picture, Tint.PLANNED)).isGreaterThan(100);
        assertThat(pixels(picture, Tint.TARGET)).isGreaterThan(100);
    }

    @Test
    void nothingRealizedIsNotDrawn() throws IOException {
        BufferedImage picture =
                drawn(new SampleChart().realized(null, null, null, null).build(), 2);

        assertThat(pixels(picture, Tint.REALIZED)).isZero();
    }

    @Test
    void aScaleOfNothingIsRefused() {
        assertThatThrownBy(() -> new Charts().png(new SampleChart().build(), ChartSize.DETAIL, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 0.1 and 10");
    }

    private static BufferedImage drawn(ProgressChart chart, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new Charts().png(chart, ChartSize.THUMBNAIL, scale)));
    }

    private static long pixels(BufferedImage picture, Tint tint) {
        int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(all).filter(pixel -> pixel == tint.light.getRGB()).count();
    }
}
