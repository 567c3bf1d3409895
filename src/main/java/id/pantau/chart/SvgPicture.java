package id.pantau.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/**
 * Writes a drawing as a lean SVG element: one path per ink and one group per lettering.
 *
 * <p>Colours are presentation attributes, because a page with a strict content security policy drops style attributes. There
 * are no ids, so any number of pictures can stand on one page; {@code <title>} and {@code <desc>} name the picture
 * without them.
 */
final class SvgPicture {

    private static final Map<Character, String> ENTITIES =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    private SvgPicture() {}

    static String of(JFreeChart drawing, ChartSize size, AltText alternative) {
        SVGGraphics2D canvas = new SVGGraphics2D(size.width, size.height);
        canvas.setGeomDoubleConverter(Figures::coordinate);
        drawing.draw(canvas, new Rectangle2D.Double(0, 0, size.width, size.height));
        SvgMarks marks = SvgMarks.read(canvas.getSVGElement());

        StringBuilder svg = new StringBuilder(4096);
        open(svg, size, alternative);
        for (Ink ink : Ink.values()) {
            path(svg, ink, marks.path(ink));
            letters(svg, ink, marks.letters(ink), size);
        }
        return svg.append("</svg>").toString();
    }

    private static void open(StringBuilder svg, ChartSize size, AltText alternative) {
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" width=\"100%\" viewBox=\"0 0 ")
                .append(size.width + " " + size.height)
                .append("\" font-size=\"" + size.letter)
                .append("\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><title>")
                .append(escaped(alternative.title()))
                .append("</title>");
        if (!alternative.description().isBlank()) {
            svg.append("<desc>").append(escaped(alternative.description())).append("</desc>");
        }
    }

    private static void path(StringBuilder svg, Ink ink, String path) {
        if (path.isEmpty() || ink == Ink.SURFACE) {
            return;
        }
        svg.append("<path class=\"" + ink.cssClass() + "\" stroke=\"" + ink.tint.css() + '"')
                .append(ink.pen().attributes())
                .append(" d=\"" + path + "\"/>");
    }

    private static void letters(StringBuilder svg, Ink ink, List<SvgMarks.Letters> letters, ChartSize size) {
        if (letters.isEmpty()) {
            return;
        }
        Lettering lettering = ink.lettering();
        svg.append("<g class=\"" + ink.cssClass() + '"')
                .append(lettering.attributes(ink.tint))
                .append('>');
        for (SvgMarks.Letters each : letters) {
            double x = each.x() + lettering.anchor().share * lettering.width(each.text(), size);
            svg.append("<text x=\"" + Figures.coordinate(x) + "\" y=\"" + Figures.coordinate(each.y()) + "\">")
                    .append(escaped(each.text()))
                    .append("</text>");
        }
        svg.append("</g>");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            safe.append(ENTITIES.getOrDefault(each, String.valueOf(each)));
        }
        return safe.toString();
    }
}
