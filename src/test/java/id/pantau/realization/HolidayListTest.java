package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayListTest {

    private static final LocalDate INDEPENDENCE = LocalDate.of(2024, 8, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 Agustus 2024 Hari Kemerdekaan",
                "17 agustus 2024: Hari Kemerdekaan",
                "Sabtu, 17 Agustus 2024 – Hari Kemerdekaan",
                "17 Agu 2024\tHari Kemerdekaan",
                "17/8/2024 Hari Kemerdekaan",
                "17-08-2024, Hari Kemerdekaan",
                "2024-08-17 Hari Kemerdekaan"
            })
    void aDateIsReadHoweverAnOfficeWritesIt(String line) {
        assertThat(read(line)).singleElement().satisfies(read -> {
            assertThat(read.usable()).isTrue();
            assertThat(read.day()).isEqualTo(INDEPENDENCE);
            assertThat(read.name()).isEqualTo("Hari Kemerdekaan");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hari Kemerdekaan",
                "31 Februari 2024 Tidak ada",
                "17/13/2024 Tidak ada",
                "17 Agustus 1024 Terlalu lama",
                "17 Agusto 2024 Salah tulis"
            })
    void whatBeginsWithNoDateIsRefusedWithTheNumberOfItsLine(String line) {
        HolidayLine second = read("17 Agustus 2024 Hari Kemerdekaan\n\n" + line).getLast();

        assertThat(second.problem()).isEqualTo("realization.period.holiday.no-date");
        assertThat(second.arguments()).containsExactly(3, line);
    }

    @Test
    void aDayWithoutANameOrTwiceIsRefused() {
        assertThat(read("17 Agustus 2024").getFirst().problem()).isEqualTo("realization.period.holiday.no-name");
        assertThat(read("17/8/2024 Satu\n17 Agustus 2024 Dua").getLast().problem())
                .isEqualTo("realization.period.holiday.twice");
        assertThat(new HolidayList(Set.of(INDEPENDENCE))
                        .read("17/8/2024 Lagi")
                        .getFirst()
                        .problem())
                .isEqualTo("realization.period.holiday.twice");
    }

    private static List<HolidayLine> read(String list) {
        return new HolidayList(Set.of()).read(list);
    }
}
