package id.pantau.chart;

import id.pantau.chart.Lettering.Anchor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts a chart is drawn with, from the lowest layer to the highest, each with its own line style or lettering so
 * that colour never has to tell them apart.
 *
 * <p>For SVG each ink is drawn in a marker colour that says nothing but which ink it is.
 */
@SuppressWarnings("ImmutableEnumChecker") // pens and letterings are records of values
enum Ink {
    SURFACE(Tint.SURFACE, null, null),
    GRID(Tint.GRID, Pen.solid(1), null),
    BASELINE(Tint.MUTED, Pen.solid(1), null),
    TARGET(Tint.TARGET, Pen.dashed(1.5, 0.1, 4), null),
    PLANNED(Tint.PLANNED, Pen.dashed(1.75, 5, 4.5), null),
    REALIZED(Tint.REALIZED, Pen.solid(2.5), null),
    DOT(Tint.REALIZED, Pen.solid(6), null),
    VALUE_TICK(Tint.MUTED, null, new Lettering(Anchor.END, false, false)),
    PERIOD_TICK(Tint.MUTED, null, new Lettering(Anchor.MIDDLE, false, false)),
    CAPTION(Tint.MUTED, null, new Lettering(Anchor.START, false, false)),
    LEGEND(Tint.TEXT, null, new Lettering(Anchor.START, false, false)),
    TARGET_LABEL(Tint.TARGET, null, new Lettering(Anchor.MIDDLE, false, true)),
    REALIZED_LABEL(Tint.TEXT, null, new Lettering(Anchor.MIDDLE, true, true));

    private static final int FIRST_MARKER = 0x010100;

    final Tint tint;
    private final @Nullable Pen pen;
    private final @Nullable Lettering lettering;

    Ink(Tint tint, @Nullable Pen pen, @Nullable Lettering lettering) {
        this.tint = tint;
        this.pen = pen;
        this.lettering = lettering;
    }

    /** Which ink this marker colour stands for, if any. */
    static Optional<Ink> marked(Color marker) {
        return Arrays.stream(values())
                .filter(ink -> ink.marker().equals(marker))
                .findFirst();
    }

    /** The hook for stylesheets, such as {@code chart-value-tick}. */
    String cssClass() {
        return "chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // the order is of no meaning outside one drawing
    @SuppressWarnings("EnumOrdinal")
    Color marker() {
        return new Color(FIRST_MARKER + ordinal());
    }

    Color light() {
        return tint.light;
    }

    BasicStroke stroke() {
        return pen().stroke();
    }

    Font font(ChartSize size) {
        return lettering().font(size);
    }

    Lettering lettering() {
        return Optional.ofNullable(lettering).orElseThrow(() -> new IllegalStateException(name() + " writes no text"));
    }

    Pen pen() {
        return Optional.ofNullable(pen).orElseThrow(() -> new IllegalStateException(name() + " draws no line"));
    }
}
