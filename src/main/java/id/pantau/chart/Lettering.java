package id.pantau.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;

/**
 * How text is set: which point of it stays where it was measured when the page's font is wider or narrower than the one
 * it was measured with, whether it is bold, and whether it lies over lines and needs a halo.
 */
record Lettering(Anchor anchor, boolean bold, boolean halo) {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** The fixed point of a text; the share of its width that lies left of that point. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    Font font(ChartSize size) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size.letter);
    }

    double width(String text, ChartSize size) {
        return measured(font(size), text);
    }

    static double measured(Font font, String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    String attributes(Tint tint) {
        return " fill=\"" + tint.css() + '"'
                + (anchor == Anchor.START
                        ? ""
                        : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + '"')
                + (bold ? " font-weight=\"600\"" : "")
                + (halo ? " stroke=\"" + Tint.SURFACE.css() + "\" stroke-width=\"3\" paint-order=\"stroke\"" : "");
    }
}
