package id.pantau.progress.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JumpPropertyTest {

    @Property(tries = 100)
    void itFiresExactlyBeyondTheFactorWhateverIsUsualAndHoweverLong(
            @ForAll @IntRange(min = 1, max = 1000) int usual,
            @ForAll @IntRange(min = 0, max = 4000) int now,
            @ForAll @IntRange(min = 2, max = 11) int months) {
        SampleCase row = SampleCase.ofLaporan();
        for (int month = 1; month <= months; month++) {
            row.value(String.valueOf(usual), Month.of(month));
        }
        row.value(String.valueOf(now), Month.of(months + 1));

        int factor = Jump.FACTOR.intValueExact();
        assertThat(row.says(TriageRule.JUMP).isPresent()).isEqualTo(now > factor * usual || factor * now < usual);
    }
}
