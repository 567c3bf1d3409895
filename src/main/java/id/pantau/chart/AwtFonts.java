package id.pantau.chart;

import java.awt.Font;
import java.util.function.Supplier;

/** Makes sure that letters can be measured on this computer, and says what to install where they cannot. */
final class AwtFonts {

    private AwtFonts() {}

    /** @throws IllegalStateException when Java finds no font, as on a server without fontconfig */
    static void require() {
        require(() -> Lettering.measured(new Font(Font.SANS_SERIF, Font.PLAIN, 12), "0"));
    }

    // A missing native library or font configuration shows as one of several errors, at the first use only.
    static void require(Supplier<Double> measuring) {
        try {
            if (measuring.get() > 0) {
                return;
            }
        } catch (RuntimeException | LinkageError | InternalError problem) {
            throw new IllegalStateException(message(), problem);
        }
        throw new IllegalStateException(message());
    }

    private static String message() {
        return "Charts cannot be drawn: Java finds no font on this computer."
                + " Install fontconfig and one font (on Debian: fontconfig, fonts-dejavu-core), then start again.";
    }
}
