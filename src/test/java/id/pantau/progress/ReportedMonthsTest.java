package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.FiscalYear;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class ReportedMonthsTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @Test
    void theUsualMonthIsTheLastThatIsOver() {
        ReportedMonths months = ReportedMonths.of(YEAR, LocalDate.of(2024, 10, 8));

        assertThat(months.usual()).isEqualTo(Month.SEPTEMBER);
        assertThat(months.begun()).endsWith(Month.OCTOBER).hasSize(10);
    }

    @Test
    void inJanuaryNoMonthIsOverAndJanuaryIsShown() {
        ReportedMonths months = ReportedMonths.of(YEAR, LocalDate.of(2024, 1, 31));

        assertThat(months.usual()).isEqualTo(Month.JANUARY);
        assertThat(months.begun()).containsExactly(Month.JANUARY);
    }

    @Test
    void aYearGoneByEndsInDecemberAndAYearToComeHasNotBegun() {
        assertThat(ReportedMonths.of(YEAR, LocalDate.of(2025, 3, 1)).usual()).isEqualTo(Month.DECEMBER);
        assertThat(ReportedMonths.of(YEAR, LocalDate.of(2023, 12, 31)).begun()).isEmpty();
    }

    @Test
    void aMonthThatHasNotBegunCannotBeChosen() {
        ReportedMonths months = ReportedMonths.of(YEAR, LocalDate.of(2024, 10, 8));

        assertThat(months.chosen(Month.MARCH)).isEqualTo(Month.MARCH);
        assertThat(months.chosen(Month.DECEMBER)).isEqualTo(Month.SEPTEMBER);
        assertThat(months.chosen(null)).isEqualTo(Month.SEPTEMBER);
    }
}
