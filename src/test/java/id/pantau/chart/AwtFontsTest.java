package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AwtFontsTest {

    @Test
    void aComputerWithoutFontsIsToldWhatToInstall() {
        assertThatThrownBy(() -> AwtFonts.require(() -> {
                    throw new InternalError("Fontconfig head is null");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Install fontconfig and one font");
    }

    @Test
    void aComputerWithFontsMayDraw() {
        assertThatNoException().isThrownBy(() -> AwtFonts.require());
    }
}
