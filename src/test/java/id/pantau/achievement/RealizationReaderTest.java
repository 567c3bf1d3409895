package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.achievement.Notice.Topic;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealizationReaderTest {

    private static final Target SHARE = new Target.Percent("90 %", new BigDecimal("90"), null);
    private static final Target REPORTS = new Target.Count("2 Lap", new BigDecimal("2"), "Lap", null);
    private static final Target POINTS = new Target.Score("79", new BigDecimal("79"), null);

    private final RealizationReader reader = new RealizationReader();

    @Test
    void aBareNumberUnderAShareIsInPercentPoints() {
        assertThat(read("87,5", SHARE)).isEqualTo(new Realized.Amount(new BigDecimal("87.5"), "%"));
        assertThat(read("87.5 %", SHARE)).isEqualTo(new Realized.Amount(new BigDecimal("87.5"), "%"));
        assertThat(read("2", REPORTS)).isEqualTo(new Realized.Amount(new BigDecimal("2"), null));
        assertThat(read("2 laporan", REPORTS)).isEqualTo(new Realized.Amount(new BigDecimal("2"), "laporan"));
    }

    @ParameterizedTest
    @CsvSource({"'0,975',1", "1,1", "'0,5',1", "'1,1',0", "97,0", "0,0", "'0,975 %',0"})
    void aShareThatLooksLikeAFractionIsDoubted(String raw, int notices) {
        Read<Realized> read = (Read<Realized>) reader.read(raw, SHARE);

        assertThat(read.notices()).hasSize(notices);
        assertThat(read.notices()).allMatch(notice -> notice.topic() == Topic.SMALL_PERCENT);
    }

    @Test
    void theDoubtShowsBothReadings() {
        Read<Realized> read = (Read<Realized>) reader.read("0,975", SHARE);

        assertThat(read.notices()).containsExactly(new Notice(Topic.SMALL_PERCENT, "Dibaca 0,9750 %, bukan 97,5 %."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/11", "4 / 11", "4 dari 11", "4 dari 11 satker"})
    void aShareMayBeGivenAsItsTwoNumbers(String raw) {
        assertThat(read(raw, SHARE)).isEqualTo(new Realized.Ratio(new BigDecimal("4"), new BigDecimal("11")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"97.125", "97.125 %", "80-90", "1.23.4/5", "4/1.23.4", "bb", "1 000", "2 lap 3 dok"})
    void aRefusedRealizationIsUnreadableNotMissing(String raw) {
        assertThat(reader.read(raw, SHARE)).isInstanceOf(Refused.class);
        assertThat(Realized.from(reader.read(raw, SHARE))).isInstanceOf(Realized.Unreadable.class);
    }

    @Test
    void theWaysOfSayingNothingStayApart() {
        assertThat(reader.read("", SHARE)).isEqualTo(new Empty<Realized>(Emptiness.BLANK));
        assertThat(reader.read("-", SHARE)).isEqualTo(new Empty<Realized>(Emptiness.DASH));
        assertThat(reader.read("n/a", SHARE)).isEqualTo(new Empty<Realized>(Emptiness.NOT_APPLICABLE));
        assertThat(Realized.from(reader.read("", SHARE))).isEqualTo(Realized.MISSING);
        assertThat(Realized.from(reader.read("-", SHARE))).isEqualTo(Realized.MISSING);
        assertThat(Realized.from(reader.read("n/a", SHARE))).isEqualTo(Realized.NOT_APPLICABLE);
    }

    @Test
    void aStatedNilIsZero() {
        Read<Realized> read = (Read<Realized>) reader.read("nihil", REPORTS);

        assertThat(read.content()).isEqualTo(Realized.of(BigDecimal.ZERO));
        assertThat(read.notices()).extracting(Notice::topic).containsExactly(Topic.STATED_NIL);
    }

    @Test
    void aMarkMayCarryItsScore() {
        assertThat(read("BB (72,5)", new Target.Grade("BB", GradeScale.AKIP, "BB", null)))
                .isEqualTo(new Realized.Graded(GradeScale.AKIP, "BB"));
        assertThat(read("BB (72,5)", POINTS)).isEqualTo(Realized.of(new BigDecimal("72.5")));
        assertThat(read("BB", POINTS)).isEqualTo(new Realized.Graded(GradeScale.AKIP, "BB"));
    }

    @ParameterizedTest
    @CsvSource({"'BB (72,5)',0", "'BB (65)',1", "'WTP (95)',0", "'BB (baik)',0"})
    void aScoreThatDoesNotEarnItsMarkIsDoubted(String raw, int notices) {
        Read<Realized> read = (Read<Realized>) reader.read(raw, SHARE);

        assertThat(read.notices()).hasSize(notices);
    }

    @Test
    void wordsStayWords() {
        assertThat(read("Terlaksana dengan baik", SHARE)).isEqualTo(new Realized.Text("Terlaksana dengan baik"));
    }

    @Test
    void aCellsNumberIsTakenAsStored() {
        assertThat(reader.readCell(new BigDecimal("0.775"), true).value())
                .contains(new Realized.Amount(new BigDecimal("77.5"), "%"));
        assertThat(reader.readCell(new BigDecimal("12"), false).value())
                .contains(new Realized.Amount(new BigDecimal("12"), null));
    }

    @Test
    void anOfficesOwnScaleIsRead() {
        GradeScale openness = new GradeScale(
                "KIP",
                "Keterbukaan informasi",
                List.of(
                        new GradeScale.Mark("INFORMATIF", null, List.of("Informatif")),
                        new GradeScale.Mark("KURANG", null, List.of("Kurang Informatif"))));
        TargetReader targets = new TargetReader(List.of(openness));
        Target target = targets.read("Informatif").value().orElseThrow();
        Calculator calculator = new Calculator(targets, new RealizationReader(List.of(openness)));

        assertThat(target).isEqualTo(new Target.Grade("Informatif", openness, "INFORMATIF", null));
        assertThat(calculator
                        .answer(Question.of("Informatif", "Kurang Informatif", null))
                        .outcome())
                .isInstanceOf(Outcome.GradeMissed.class);
    }

    private Realized read(String raw, Target target) {
        return reader.read(raw, target).value().orElseThrow();
    }
}
