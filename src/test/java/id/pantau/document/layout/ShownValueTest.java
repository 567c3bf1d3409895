package id.pantau.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.document.CellValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShownValueTest {

    @Test
    void numbersAreWrittenAsInIndonesia() {
        assertThat(ShownValue.of(new CellValue.Money(new BigDecimal("30508381000"))))
                .isEqualTo("Rp30.508.381.000");
        assertThat(ShownValue.of(new CellValue.Percent(new BigDecimal("97.5")))).isEqualTo("97,50%");
        assertThat(ShownValue.of(new CellValue.Percent(new BigDecimal("77"), 0)))
                .isEqualTo("77%");
        assertThat(ShownValue.of(new CellValue.Decimal(new BigDecimal("8435.5"), 2)))
                .isEqualTo("8.435,50");
    }

    @Test
    void aHalfIsRoundedUpAsEverywhereElse() {
        assertThat(ShownValue.of(new CellValue.Decimal(new BigDecimal("0.125"), 2)))
                .isEqualTo("0,13");
    }
}
