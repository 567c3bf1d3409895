package id.pantau.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.FiscalYear;
import id.pantau.shared.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterStateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_BEGUN",
        "2024-07-01, RUNNING",
        "2024-09-30, RUNNING",
        "2024-10-01, OVER",
        "2025-01-01, OVER",
        "2023-08-15, NOT_BEGUN"
    })
    void aQuarterRunsFromItsFirstDayThroughItsLast(LocalDate today, QuarterState state) {
        assertThat(QuarterState.of(new FiscalYear(2024), Quarter.III, today)).isEqualTo(state);
    }
}
