package id.pantau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | '' | 1.234,5",
                "8435 | orang | 8.435",
                "66.666666 | % | 66,67%",
                "100.00 | % | 100%",
                "0 | % | 0%",
                "0.00123 | '' | 0,0012",
                "-12 | kasus | −12",
                "999999 | '' | 999.999",
                "3051446000 | rupiah | 3,05 M",
                "30508381 | rupiah | 30,51 jt",
                "2500000000000 | rupiah | 2,5 T",
                "1e400 | '' | 1.000.000 T"
            })
    void aFigureIsWrittenAsInIndonesia(BigDecimal figure, String unit, String written) {
        assertThat(Figures.label(figure, unit)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12.500",
                "0.30000000000000004 | 0,3",
                "2.5E6 | 2,5 jt",
                "1250000000 | 1,25 M",
                "-0.5 | −0,5"
            })
    void aTickHidesTheErrorOfBinaryFractions(double tick, String written) {
        assertThat(Figures.tick(tick, "")).isEqualTo(written);
    }
}
