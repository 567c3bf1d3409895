package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void withoutAScreenTextsAreIndonesian() {
        assertThat(Texts.text("uikit.cancel")).isEqualTo("Batal");
    }

    @Test
    void anEnglishScreenGetsEnglishTexts() {
        assertThat(Texts.text(Language.ENGLISH, "uikit.cancel")).isEqualTo("Cancel");
    }

    @Test
    void anyOtherLanguageFallsBackToIndonesian() {
        assertThat(Texts.text(Locale.GERMANY, "uikit.cancel")).isEqualTo("Batal");
    }

    @Test
    void aMissingTextIsLoudInTests() {
        assertThatThrownBy(() -> Texts.text("uikit.no-such-text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("uikit.no-such-text");
        assertThat(Texts.knows("uikit.no-such-text")).isFalse();
    }

    @Test
    void argumentsAreWrittenAsTheHouseWritesThem() {
        assertThat(fill("{0}: {1}, {2}", 2024, new BigDecimal("1234.50"), LocalDate.of(2024, 10, 8)))
                .isEqualTo("2024: 1.234,5, 8 Oktober 2024");
        assertThat(fill("{0}", YearMonth.of(2024, 3))).isEqualTo("Maret 2024");
    }

    @Test
    void aTextMayAskForGroupedNumbersAndForChoices() {
        assertThat(fill("{0,number} baris", 1234)).isEqualTo("1.234 baris");
        assertThat(fill("{0,choice,0#tidak ada|1#satu|1<{0}}", 7)).isEqualTo("7");
    }

    private static String fill(String pattern, Object... arguments) {
        return Wording.fill(pattern, Language.INDONESIAN, arguments);
    }
}
