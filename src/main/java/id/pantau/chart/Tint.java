package id.pantau.chart;

import java.awt.Color;

/** The few colours of a chart: the page's stylesheet decides them, documents and unstyled pages get the light ones. */
enum Tint {
    TEXT("--chart-text", 0x1B2430),
    MUTED("--chart-muted", 0x5B6675),
    GRID("--chart-grid", 0xDFE3E8),
    PLANNED("--chart-planned", 0x66717F),
    REALIZED("--chart-realized", 0x1559B7),
    TARGET("--chart-target", 0xB4460F),
    SURFACE("--chart-surface", 0xFFFFFF);

    final String property;
    final Color light;

    Tint(String property, int light) {
        this.property = property;
        this.light = new Color(light);
    }

    /** A CSS value that needs no stylesheet to be there. */
    String css() {
        return "var(%s,#%06x)".formatted(property, light.getRGB() & 0xFFFFFF);
    }
}
