package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.achievement.Scale.Band;
import java.math.BigDecimal;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "90.01,Sangat tinggi",
        "90,Tinggi",
        "75.01,Tinggi",
        "75,Sedang",
        "65.0001,Sedang",
        "65,Rendah",
        "50.5,Rendah",
        "50,Sangat rendah",
        "0,Sangat rendah",
        "120,Sangat tinggi",
        "90.00000000000000000000000001,Sangat tinggi"
    })
    void theUsualBoundsAreExclusive(BigDecimal percent, String word) {
        assertThat(Scale.USUAL.word(percent)).isEqualTo(word);
    }

    @Test
    void anOfficeHasItsOwnWords() {
        Scale office = new Scale("KPU", List.of(Band.from("Berhasil", 90)), "Belum berhasil");

        assertThat(office.word(new BigDecimal("90"))).isEqualTo("Berhasil");
        assertThat(office.word(new BigDecimal("89.999"))).isEqualTo("Belum berhasil");
    }

    @Test
    void boundsFall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("", List.of(Band.above("a", 50), Band.above("b", 50)), "c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("", List.of(Band.above("a", 50), Band.above("b", 60)), "c"));
    }

    @ParameterizedTest
    @CsvSource({"90,GREEN", "89.999999,YELLOW", "60,YELLOW", "59.999999,RED", "0,RED"})
    void theUsualLimitsAreInclusive(BigDecimal percent, TrafficLight light) {
        assertThat(LightLimits.USUAL.light(percent)).isEqualTo(light);
    }

    @Test
    void yellowBeginsBelowGreen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LightLimits(new BigDecimal("60"), new BigDecimal("61")));
        assertThat(new LightLimits(BigDecimal.TEN, BigDecimal.TEN).light(new BigDecimal("9")))
                .isEqualTo(TrafficLight.RED);
    }

    @ParameterizedTest
    @CsvSource({"100,AA", "90.01,AA", "90,A", "80.5,A", "80,BB", "70.01,BB", "70,B", "60,CC", "50,C", "30,D", "0,D"})
    void aScoreEarnsItsMark(BigDecimal score, String mark) {
        assertThat(GradeScale.AKIP.markFor(score)).contains(mark);
    }

    @Test
    void aScoreOutsideTheScaleEarnsNone() {
        assertThat(GradeScale.AKIP.markFor(new BigDecimal("100.01"))).isEmpty();
        assertThat(GradeScale.AKIP.markFor(new BigDecimal("-0.01"))).isEmpty();
        assertThat(GradeScale.BPK_OPINION.markFor(new BigDecimal("50"))).isEmpty();
        assertThat(GradeScale.BPK_OPINION.rank("WTP")).contains(0);
        assertThat(GradeScale.BPK_OPINION.rank("TW")).contains(3);
        assertThat(GradeScale.BPK_OPINION.rank("BB")).isEmpty();
    }

    @Test
    void shortFormsOfUnitsAreTheUnits() {
        assertThat(Units.canonical(" Lap. ")).isEqualTo("laporan");
        assertThat(Units.canonical("Kab / Kota")).isEqualTo("kabupaten/kota");
        assertThat(Units.isKnown("Dok")).isTrue();
        assertThat(Units.isKnown("lembar")).isFalse();
        assertThat(Units.agree("orang", "pegawai")).isFalse();
        assertThat(Units.agree(null, "persen")).isFalse();
        assertThat(Units.agree(null, "orang")).isTrue();
        assertThat(Units.agree("orang", null)).isTrue();
    }

    @Test
    void spansAndPeriodsKnowTheirMonths() {
        assertThat(Span.quarter(1)).isEqualTo(new Span(Month.JANUARY, Month.MARCH));
        assertThat(Span.quarter(4)).isEqualTo(new Span(Month.OCTOBER, Month.DECEMBER));
        assertThat(Span.semester(1)).isEqualTo(new Span(Month.JANUARY, Month.JUNE));
        assertThat(Span.semester(2)).isEqualTo(new Span(Month.JULY, Month.DECEMBER));
        assertThat(Span.of(Month.MAY)).isEqualTo(new Span(Month.MAY, Month.MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(Month.MAY, Month.APRIL));
        assertThat(Granularity.QUARTER.periodOf(Month.MARCH)).isEqualTo(1);
        assertThat(Granularity.QUARTER.periodOf(Month.APRIL)).isEqualTo(2);
        assertThat(Granularity.MONTH.periodOf(Month.APRIL)).isEqualTo(4);
        assertThat(Granularity.QUARTER.dueMonthOf(Month.MAY)).isEqualTo(Month.JUNE);
    }

    @Test
    void periodsBelongToTheYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.ticks(Granularity.QUARTER, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.ticks(Granularity.MONTH, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule.Quantities(
                        Granularity.QUARTER, new TreeMap<>(java.util.Map.of(5, BigDecimal.ONE)), null));
        assertThat(new Schedule.Ticks(Granularity.QUARTER, new TreeSet<>(Set.of(4, 1))).dueMonths())
                .contains(List.of(Month.MARCH, Month.DECEMBER));
        assertThat(Schedule.everyPeriod(Granularity.MONTH).dueMonths()).contains(List.of(Month.values()));
    }

    @Test
    void everyWordForPeopleIsSaidOnce() {
        assertDistinct(
                Reason.values().length,
                List.of(Reason.values()).stream().map(Reason::words).toList());
        assertDistinct(
                6, List.of(TargetKind.values()).stream().map(TargetKind::words).toList());
        assertDistinct(
                4,
                List.of(TrafficLight.values()).stream().map(TrafficLight::words).toList());
        assertDistinct(
                3, List.of(CarriedOut.values()).stream().map(CarriedOut::words).toList());
        assertDistinct(3, List.of(RollUp.values()).stream().map(RollUp::words).toList());
        assertDistinct(
                4,
                List.of(Reading.Emptiness.values()).stream()
                        .map(Reading.Emptiness::words)
                        .toList());
        assertThat(Reason.NOT_SCHEDULED.words()).isEqualTo("belum dijadwalkan");
        assertThat(Reason.SCHEDULE_UNKNOWN.words()).isEqualTo("jadwal belum dipastikan");
    }

    private static void assertDistinct(int expected, List<String> words) {
        assertThat(new HashSet<>(words)).hasSize(expected).noneMatch(String::isBlank);
    }
}
