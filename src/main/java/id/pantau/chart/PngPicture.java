package id.pantau.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/** Turns a drawing into the bytes of a PNG file on white ground. */
final class PngPicture {

    private PngPicture() {}

    static byte[] of(JFreeChart drawing, ChartSize size, double scale) {
        if (!(scale >= 0.1 && scale <= 10)) {
            throw new IllegalArgumentException("scale must be between 0.1 and 10, not " + scale);
        }
        drawing.setBackgroundPaint(Tint.SURFACE.light);
        BufferedImage image = drawing.createBufferedImage(
                (int) Math.round(size.width * scale),
                (int) Math.round(size.height * scale),
                size.width,
                size.height,
                null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
