package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "999|999",
                "1000|1.000",
                "8435|8.435",
                "1234.5|1.234,5",
                "97.50|97,5",
                "0.005|0,01",
                "0.004|0",
                "-0.004|0",
                "1234567.891|1.234.567,89",
                "-1234.5|−1.234,5",
                "1E+4|10.000",
                "100|100"
            })
    void numbersHaveAPointBetweenThousandsAndACommaBeforeDecimals(String number, String written) {
        assertThat(Formats.number(new BigDecimal(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"30508381000|Rp30.508.381.000", "0|Rp0", "1250.5|Rp1.250,50", "-75000|−Rp75.000", "999.999|Rp1.000"
            })
    void moneyIsWrittenWithoutASpaceAndWithSenOnlyWhereThereAreAny(String rupiah, String written) {
        assertThat(Formats.money(new BigDecimal(rupiah))).isEqualTo(written);
    }

    @Test
    void percentKeepsItsSignOnTheSameLine() {
        assertThat(Formats.percent(new BigDecimal("97.5"))).isEqualTo("97,5\u00a0%");
        assertThat(Formats.percent(new BigDecimal("100.00"))).isEqualTo("100\u00a0%");
    }

    @Test
    void fixedDecimalsStayForColumnsOfFigures() {
        assertThat(Formats.fixed(new BigDecimal("1097.5"), 2)).isEqualTo("1.097,50");
    }

    @Test
    void datesAreWrittenOutInIndonesian() {
        LocalDate date = LocalDate.of(2024, 10, 8);
        assertThat(Formats.date(date)).isEqualTo("8 Oktober 2024");
        assertThat(Formats.shortDate(date)).isEqualTo("8 Okt 2024");
        assertThat(Formats.month(YearMonth.from(date))).isEqualTo("Oktober 2024");
        assertThat(Formats.dateTime(LocalDateTime.of(2024, 8, 1, 9, 5))).isEqualTo("1 Agustus 2024 pukul 09.05");
        assertThat(Formats.dateTime(Instant.parse("2024-10-08T20:30:00Z"), ZoneId.of("Asia/Jakarta")))
                .isEqualTo("9 Oktober 2024 pukul 03.30");
    }

    @Test
    void everyMonthHasItsIndonesianName() {
        assertThat(Arrays.stream(Month.values()).map(Formats::month))
                .containsExactly(
                        "Januari",
                        "Februari",
                        "Maret",
                        "April",
                        "Mei",
                        "Juni",
                        "Juli",
                        "Agustus",
                        "September",
                        "Oktober",
                        "November",
                        "Desember");
        assertThat(Arrays.stream(Month.values()).map(Formats::shortMonth))
                .containsExactly("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    }

    @Test
    void quartersCarryRomanNumbers() {
        assertThat(Formats.quarter(3)).isEqualTo("Triwulan III");
        assertThat(Formats.shortQuarter(4)).isEqualTo("TW IV");
    }

    @Test
    void whatIsMissingIsADash() {
        assertThat(Formats.number(null)).isEqualTo("–");
        assertThat(Formats.percent(null)).isEqualTo("–");
        assertThat(Formats.money(null)).isEqualTo("–");
        assertThat(Formats.date(null)).isEqualTo("–");
        assertThat(Formats.shortDate(null)).isEqualTo("–");
        assertThat(Formats.dateTime(null)).isEqualTo("–");
        assertThat(Formats.fixed(null, 2)).isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "id-ID", "ar-EG", "de-DE"})
    void theMachinesLocaleChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Formats.money(30_508_381_000L)).isEqualTo("Rp30.508.381.000");
            assertThat(Formats.date(LocalDate.of(2024, 8, 17))).isEqualTo("17 Agustus 2024");
        } finally {
            Locale.setDefault(before);
        }
    }
}
