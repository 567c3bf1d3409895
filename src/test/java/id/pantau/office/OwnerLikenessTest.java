package id.pantau.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner texts of the published plans, and what they may and may not be taken for. */
class OwnerLikenessTest {

    private static final BigDecimal LIKELY = new BigDecimal("0.85");

    private static final List<UnitSummary> WEST_JAKARTA = units(
            "Sub Bagian Perencanaan Data dan Informasi",
            "Sub Bagian SDM",
            "Sub Bagian Hukum dan Pengawasan",
            "Sub Bagian Partisipasi Masyarakat dan Parmas",
            "Sub Bagian Keuangan, Umum, dan Logistik",
            "Divisi Perencanaan Data dan Informasi",
            "Divisi Keuangan, Umum, Logistik dan Rumah Tangga",
            "Divisi Sosialisasi, Pendidikan Pemilih dan Partisipasi Masyarakat dan SDM",
            "Divisi Hukum dan Pengawasan");

    private static final List<UnitSummary> BANTEN = units(
            "Subbag Umum dan Logistik",
            "Subbag Program dan Data",
            "Subbag SDM",
            "Subbag Keuangan",
            "Subbag Hukum",
            "Subbag Teknis dan Hupmas",
            "Subbag Logistik");

    private static final List<UnitSummary> EAST_KALIMANTAN = units(
            "Bagian Keuangan, Umum dan Logistik",
            "Bagian Perencanaan, Data dan Informasi",
            "Bagian Teknis Penyelenggaraan Pemilu, Partisipasi Hubungan Masyarakat, Hukum dan SDM",
            "Subbagian Umum dan Logistik",
            "Subbagian Keuangan",
            "Subbagian Data dan Informasi",
            "Subbagian Perencanaan",
            "Subbagian Hukum dan SDM",
            "Subbagian Teknis Penyelenggaraan Pemilu, Partisipasi Hubungan Masyarakat");

    @Test
    void everyOwnerTextOfTheSeedsIsLikestToTheUnitItNames() {
        List.of(WEST_JAKARTA, BANTEN, EAST_KALIMANTAN)
                .forEach(office -> office.forEach(unit -> {
                    assertThat(best(unit.name(), office)).isEqualTo(unit);
                    assertThat(likeness(unit.name(), unit)).isEqualByComparingTo("1");
                    office.stream()
                            .filter(other -> other != unit)
                            .forEach(other -> assertThat(likeness(unit.name(), other))
                                    .as(unit.name() + " / " + other.name())
                                    .isLessThan(LIKELY));
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subbag SDM                                    | Sub Bagian SDM
            Kasubbag SDM                                  | Sub Bagian SDM
            Kepala Sub Bgaian SDM                         | Sub Bagian SDM
            Subbag Sumber Daya Manusia                    | Sub Bagian SDM
            Subbag Logistik, Umum & Keuangan              | Sub Bagian Keuangan, Umum, dan Logistik
            Sub Bag. Keu. Umum Log.                       | Sub Bagian Keuangan, Umum, dan Logistik
            SubBagian Keuagnan Umum dan Logsitik          | Sub Bagian Keuangan, Umum, dan Logistik
            Subag Parmas                                  | Sub Bagian Partisipasi Masyarakat dan Parmas
            Subbag Perencanaan dan Datin                  | Sub Bagian Perencanaan Data dan Informasi
            Perencanaan, Data & Informasi                 | Sub Bagian Perencanaan Data dan Informasi
            Div. Hukum & Pengawasan                       | Divisi Hukum dan Pengawasan
            SUB BAGIAN HUKUM PENGAWASAN                   | Sub Bagian Hukum dan Pengawasan
            """)
    void abbreviationsSlipsAndOrderDoNotHideAUnit(String text, String unit) {
        UnitSummary best = best(text, WEST_JAKARTA);

        assertThat(best.name()).isEqualTo(unit);
        assertThat(likeness(text, best)).isGreaterThanOrEqualTo(LIKELY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subbag Umum dan Logistik        | Subbag Logistik
            Subbag Logistik                 | Subbag Umum dan Logistik
            Subbag Keuangan                 | Sub Bagian Keuangan, Umum, dan Logistik
            Subbag Hukum                    | Sub Bagian Hukum dan Pengawasan
            Divisi Hukum dan Pengawasan     | Sub Bagian Hukum dan Pengawasan
            Kabag Perencanaan               | Subbagian Perencanaan
            Subbag Program dan Data         | Subbagian Data dan Informasi
            Subbag Data                     | Subbag Daya
            """)
    void whatOnlySharesWordsIsNotLikely(String text, String unit) {
        assertThat(likeness(text, units(unit).getFirst())).isLessThan(LIKELY);
    }

    @Test
    void aTextThatNamesTwoUnitsIsLikelyBoth() {
        List<UnitSummary> likely = BANTEN.stream()
                .filter(unit ->
                        likeness("Subbag Keuangan dan Sub Bagian Hukum", unit).compareTo(LIKELY) >= 0)
                .toList();

        assertThat(likely).extracting(UnitSummary::name).containsExactly("Subbag Keuangan", "Subbag Hukum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "dan", "Sub Bagian", "Sekretaris"})
    void aTextWithoutANameIsLikeNothing(String text) {
        assertThat(WEST_JAKARTA)
                .allSatisfy(unit -> assertThat(likeness(text, unit)).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Semua Sub Bgaian", "Seluruh Subbagian", "semua bagian"})
    void someTextsMeanEveryUnit(String text) {
        assertThat(new UnitName(text).meansAll()).isTrue();
    }

    private static BigDecimal likeness(String text, UnitSummary unit) {
        return new OwnerLikeness(text).to(unit);
    }

    private static UnitSummary best(String text, List<UnitSummary> units) {
        return units.stream()
                .max(Comparator.comparing(unit -> likeness(text, unit)))
                .orElseThrow();
    }

    private static List<UnitSummary> units(String... names) {
        return List.of(names).stream()
                .map(name -> new UnitSummary(new UnitId(1), new OfficeId(1), name, UnitKind.of(name), null, 1))
                .toList();
    }
}
