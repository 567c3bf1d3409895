package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {

    private final TargetReader reader = new TargetReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "100%|PERCENT|100|%|null",
                "100 %|PERCENT|100|%|null",
                "97,5%|PERCENT|97.5|%|null",
                "87.5%|PERCENT|87.5|%|null",
                "97.5 %|PERCENT|97.5|%|null",
                "36,36% (4 satker)|PERCENT|36.36|%|4 satker",
                "95 persen|PERCENT|95|%|null",
                "0,125%|PERCENT|0.125|%|null",
                "1.234,5%|PERCENT|1234.5|%|null",
                "95%Terwujudnya Koordinasi|PERCENT|95|%|null",
                "100% dari 34 satker|PERCENT|100|%|dari 34 satker",
                "≤ 10 %|PERCENT|10|%|≤",
                "minimal 80%|PERCENT|80|%|minimal",
                "12 kali|COUNT|12|kali|null",
                "8 Kali|COUNT|8|Kali|null",
                "2 (dua) laporan|COUNT|2|laporan|dua",
                "10 Kab/Kota|COUNT|10|Kab/Kota|null",
                "8.435 orang|COUNT|8435|orang|null",
                "29,295,000 orang|COUNT|29295000|orang|null",
                "2,5 jam|COUNT|2.5|jam|null",
                "1.234,567 orang|COUNT|1234.567|orang|null",
                "1 LaporanProgram|COUNT|1|Laporan|null",
                "<b>5 keg</b>|COUNT|5|keg|null",
                "Rp 1.500.000,-|COUNT|1500000|Rp|null",
                "1183|COUNT|1183|null|null",
                "0|COUNT|0|null|null",
                "Tersusunnya laporan|TEXT|null|null|null",
            })
    void everyShapeIsReadAsItIsMeant(
            String raw, TargetKind kind, @Nullable BigDecimal value, @Nullable String unit, @Nullable String note) {
        Target target = read(raw);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.value()).isEqualTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.note()).isEqualTo(note);
        assertThat(target.raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"B,AKIP", "BB,AKIP", "AA,AKIP", "WTP,BPK_OPINION", "Wajar Dengan Pengecualian,BPK_OPINION"})
    void aMarkIsReadWithItsScale(String raw, String scale) {
        assertThat(read(raw))
                .isInstanceOfSatisfying(
                        Target.Grade.class,
                        grade -> assertThat(grade.scale().code()).isEqualTo(scale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80–90 %|80|90|%",
                "80-90%|80|90|%",
                "80% - 90%|80|90|%",
                "7 s.d. 8 bulan|7|8|bulan",
                "antara 80 dan 90 persen|80|90|%",
                "7 s/d 8 bulan|7|8|bulan"
            })
    void twoBoundsAreARange(String raw, BigDecimal lower, BigDecimal upper, String unit) {
        assertThat(read(raw)).isEqualTo(new Target.Range(raw, lower, upper, unit, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97.125%",
                "1.000%",
                "90-80%",
                "1 dok dan 2 lap",
                "95% 100%",
                "bb",
                "1.23.456",
                "11 Januari 2024",
                "80%-90"
            })
    void whatCouldMeanSeveralThingsIsRefused(String raw) {
        assertThat(reader.read(raw)).isInstanceOf(Refused.class);
    }

    @Test
    void aRefusalSaysWhatTheTextCouldMean() {
        assertThat(reader.read("97.125%"))
                .isEqualTo(new Refused<Target>(
                        "Tanda pemisah diikuti tiga angka: bisa ribuan, bisa desimal.",
                        List.of("97,1250 %", "97125 %")));
    }

    @Test
    void theWaysOfSayingNothingStayApart() {
        assertThat(reader.read(null)).isEqualTo(new Empty<Target>(Emptiness.BLANK));
        assertThat(reader.read(" \n")).isEqualTo(new Empty<Target>(Emptiness.BLANK));
        assertThat(reader.read("-")).isEqualTo(new Empty<Target>(Emptiness.DASH));
        assertThat(reader.read("N/A")).isEqualTo(new Empty<Target>(Emptiness.NOT_APPLICABLE));
        assertThat(reader.read("Rp -")).isEqualTo(new Empty<Target>(Emptiness.STATED_NIL));
        assertThat(read("0").value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void theIndicatorSettlesWhatABareNumberIs() {
        assertThat(reader.read("79", "Nilai Evaluasi RB").value())
                .contains(new Target.Score("79", new BigDecimal("79"), null));
        assertThat(reader.read("1183", "Jumlah pemilih").value())
                .contains(new Target.Count("1183", new BigDecimal("1183"), null, null));
        assertThat(reader.read("95", "Persentase laporan")).isInstanceOf(Refused.class);
    }

    @Test
    void aPercentCellIsReadInPoints() {
        assertThat(reader.readCell(new BigDecimal("0.775"), true, null).value())
                .contains(new Target.Percent("77,5%", new BigDecimal("77.5"), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "110%|ABOVE_HUNDRED|Lebih dari 100 %.",
                "5 lembar|UNIT_UNKNOWN|Satuan “lembar” belum dikenal.",
                "95%Terwujudnya|GLUED_TEXT|Teks lain menempel pada target: “Terwujudnya”.",
                "1 LaporanProgram|GLUED_TEXT|Teks lain menempel pada target: “Program”.",
                "maks. 3 perkara|LIMIT_WORD|Tertulis “maks.”: periksa arah indikator.",
                "10|UNIT_MISSING|Satuan tidak tertulis."
            })
    void whatAPersonShouldCheckIsNoticed(String raw, Topic topic, String message) {
        assertThat(notices(raw, null)).containsExactly(new Notice(topic, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "12 kali", "2 Lap", "BB", "80-90 %", "36,36% (4 satker)", "Tersusunnya laporan"})
    void anOrdinaryTargetIsNotRemarkedOn(String raw) {
        assertThat(notices(raw, "Jumlah laporan")).isEmpty();
    }

    @Test
    void thingsCountedUnderAShareAreRemarkedOn() {
        assertThat(notices("10 satker", "Persentase penyediaan logistik"))
                .containsExactly(new Notice(
                        Topic.UNUSUAL_KIND, "Indikator berupa persentase, targetnya dihitung dalam satker."));
    }

    @Test
    void aPlainNumberCellIsReadLikeABareNumber() {
        assertThat(reader.readCell(new BigDecimal("1183"), false, "Jumlah pemilih")
                        .value())
                .contains(new Target.Count("1.183", new BigDecimal("1183"), null, null));
        assertThat(reader.readCell(new BigDecimal("79"), false, "Nilai Evaluasi RB")
                        .value())
                .contains(new Target.Score("79", new BigDecimal("79"), null));
        assertThat(reader.readCell(new BigDecimal("0.95"), false, "Persentase laporan"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatASheetCannotStoreExactlyIsReadAsItIsShown() {
        assertThat(reader.readCell(new BigDecimal("0.57000000000000006"), true, null)
                        .value())
                .hasValueSatisfying(target -> assertThat(target.value()).isEqualByComparingTo("57"));
    }

    private List<Notice> notices(String raw, @Nullable String indicator) {
        return ((Read<Target>) reader.read(raw, indicator)).notices();
    }

    private Target read(String raw) {
        assertThat(reader.read(raw)).isInstanceOf(Read.class);
        return reader.read(raw).value().orElseThrow();
    }
}
