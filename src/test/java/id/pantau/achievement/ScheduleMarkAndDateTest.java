package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleMarkAndDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"√", " √ ", "✓", "v", "V"})
    void aTickIsATick(String raw) {
        assertThat(ScheduleMarkReader.read(raw).value()).contains(new ScheduleMark.Tick());
    }

    @ParameterizedTest
    @CsvSource({"36 Pegawai,36,Pegawai", "3 Orang,3,Orang", "1.200 orang,1200,orang", "4,4,"})
    void aQuantityIsPlannedWithItsUnit(String raw, BigDecimal quantity, String unit) {
        assertThat(ScheduleMarkReader.read(raw).value()).contains(new ScheduleMark.Planned(quantity, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ya", "50 %", "3-4 orang", "1 000 orang"})
    void anythingElseIsRefused(String raw) {
        assertThat(ScheduleMarkReader.read(raw)).isInstanceOf(Refused.class);
    }

    @Test
    void anEmptyCellIsNoMark() {
        assertThat(ScheduleMarkReader.read(null)).isEqualTo(new Empty<ScheduleMark>(Emptiness.BLANK));
        assertThat(ScheduleMarkReader.read("-")).isEqualTo(new Empty<ScheduleMark>(Emptiness.DASH));
    }

    @ParameterizedTest
    @CsvSource({
        "11 Januari 2024,2024-01-11",
        "1 Maret 2023,2023-03-01",
        "25  maret\u00A02024,2024-03-25",
        "29 Februari 2024,2024-02-29",
        "31 Desember 2021,2021-12-31"
    })
    void aDateIsReadInIndonesian(String raw, LocalDate date) {
        assertThat(DateReader.read(raw).value()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29 Februari 2023", "32 Mei 2024", "0 Mei 2024", "11 January 2024", "11/01/2024", "Maret 2024"})
    void aDateThatIsNoneIsRefused(String raw) {
        assertThat(DateReader.read(raw)).isInstanceOf(Refused.class);
    }

    @Test
    void noDateIsNoDate() {
        assertThat(DateReader.read(" ")).isEqualTo(new Empty<LocalDate>(Emptiness.BLANK));
    }
}
