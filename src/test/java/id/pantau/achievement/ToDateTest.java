package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToDateTest {

    private static final Target TWELVE = new Target.Count("12 kali", new BigDecimal("12"), "kali", null);

    @Test
    void ticksShareASummedTarget() {
        ToDate toDate = ToDate.of(
                Measure.of(TWELVE),
                Schedule.ticks(Granularity.QUARTER, 1, 2, 3, 4),
                List.of(increment(Month.JANUARY, "1"), increment(Month.MARCH, "1")),
                Month.MAY);

        assertThat(toDate.target()).extracting(Target::value).isEqualTo(new BigDecimal("3"));
        assertThat(toDate.againstPeriod().percent())
                .hasValueSatisfying(
                        percent -> assertThat(percent).isEqualByComparingTo("66.66666666666666666666666666666667"));
        assertThat(toDate.againstYear().percent())
                .hasValueSatisfying(
                        percent -> assertThat(percent).isEqualByComparingTo("16.66666666666666666666666666666667"));
        assertThat(toDate.againstPeriod().explanation().steps())
                .containsExactly(
                        "Target s.d. Mei: 12 × 1 / 4 jadwal = 3 kali",
                        "Realisasi s.d. Mei (jumlah): Jan 1 + Mar 1 = 2 kali");
    }

    private static Increment increment(Month month, String value) {
        return new Increment(month, Realized.of(new BigDecimal(value)));
    }
}
