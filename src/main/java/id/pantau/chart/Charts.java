package id.pantau.chart;

import java.awt.Color;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.springframework.stereotype.Component;

/** Draws charts: as SVG for a page, whose stylesheet colours it, and as PNG in light colours for documents. */
@Component
public class Charts {

    /**
     * One {@code <svg>} element to be put into a page as it is: as wide as its container, without ids, scripts or styles,
     * with the alternative text inside, in the colours of the custom properties {@code --chart-*} and the page's font.
     *
     * @throws IllegalStateException when Java finds no font on this computer
     */
    public String svg(ProgressChart chart, ChartSize size) {
        AwtFonts.require();
        return SvgPicture.of(drawing(chart, size, Ink::marker), size, chart.alternative());
    }

    /**
     * A PNG file on white ground, for documents.
     *
     * @param scale pixels per unit of the size: 1 for screens, 2 to 3 for print
     * @throws IllegalArgumentException when the scale is not between 0.1 and 10
     * @throws IllegalStateException when Java finds no font on this computer
     */
    public byte[] png(ProgressChart chart, ChartSize size, double scale) {
        AwtFonts.require();
        return PngPicture.of(drawing(chart, size, Ink::light), size, scale);
    }

    private static JFreeChart drawing(ProgressChart chart, ChartSize size, Function<Ink, Color> palette) {
        return new ProgressDrawing(chart, size, palette).toChart();
    }
}
