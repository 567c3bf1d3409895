package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2024, 9, 30);

    @Test
    void weekendsDoNotCount() {
        assertThat(new WorkingDays(Set.of()).after(END_OF_SEPTEMBER, 5)).isEqualTo("2024-10-07");
    }

    @Test
    void holidaysDoNotCountEither() {
        Set<LocalDate> holidays = Set.of(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 5));

        assertThat(new WorkingDays(holidays).after(END_OF_SEPTEMBER, 5)).isEqualTo("2024-10-08");
    }

    @Test
    void noDaysLaterIsTheDayItself() {
        assertThat(new WorkingDays(Set.of()).after(END_OF_SEPTEMBER, 0)).isEqualTo(END_OF_SEPTEMBER);
    }
}
