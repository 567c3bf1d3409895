package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pantau.achievement.Explanation.Input;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    private final Calculator calculator = new Calculator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 kali|14|LOWER_IS_BETTER|(2 × 12 − 14) / 12 × 100 = 83,33 %",
                "12 kali|14||14 / 12 × 100 = 116,67 %",
                "12 kali|30|LOWER_IS_BETTER|(2 × 12 − 30) / 12 × 100 = -50 %, dihitung 0 %",
                "80–90 %|92||92 / 90 × 100 = 102,22 %",
                "80–90 %|85||realisasi di dalam rentang target = 100 %",
                "7-8 bulan|9|LOWER_IS_BETTER|(2 × 8 − 9) / 8 × 100 = 87,5 %",
                "97,5 %|95||95 / 97,5 × 100 = 97,44 %",
                "100 %|4/11||36,3636 / 100 × 100 = 36,36 %",
                "0|0||target nol dan realisasi nol = 100 %",
                "0|3|LOWER_IS_BETTER|target nol, realisasi lebih dari nol = 0 %",
                "0|3||tidak dapat dihitung: target nol",
                "BB|A||A memenuhi BB = tercapai",
                "BB|B||B di bawah BB = tidak tercapai",
                "BB|72||BB memenuhi BB = tercapai",
                "3 lembaga|3 orang||tidak dapat dihitung: satuan berbeda",
            })
    void theCalculationIsWrittenAsOnPaper(String target, String realization, Direction direction, String written) {
        assertThat(explain(target, realization, direction).calculation()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 kali|14||realisasi / target × 100",
                "12 kali|14|LOWER_IS_BETTER|(2 × target − realisasi) / target × 100",
                "80–90 %|85||di dalam rentang 100 %; di luarnya terhadap batas yang dilewati",
                "80–90 %|95||realisasi / target × 100",
                "BB|B||peringkat realisasi terhadap peringkat target",
                "BB|WTP||peringkat realisasi terhadap peringkat target",
                "12 kali|||realisasi / target × 100"
            })
    void theFormulaIsNamedInWords(String target, String realization, Direction direction, String formula) {
        assertThat(explain(target, realization, direction).formula()).isEqualTo(formula);
    }

    @Test
    void theInverseRatioIsWrittenToo() {
        Question question =
                new Question("12 hari", "16", Direction.LOWER_IS_BETTER, Formula.INVERSE_RATIO, Cap.NONE, null);
        Explanation explanation = calculator.answer(question).outcome().explanation();

        assertThat(explanation.calculation()).isEqualTo("12 / 16 × 100 = 75 %");
        assertThat(explanation.formula()).isEqualTo("target / realisasi × 100");
    }

    @Test
    void theInputsStandInTheUnitOfTheTarget() {
        assertThat(explain("12 kali", "14", Direction.LOWER_IS_BETTER).inputs())
                .containsExactly(
                        new Input("Target", "12 kali"),
                        new Input("Realisasi", "14 kali"),
                        new Input("Arah", "makin rendah makin baik"));
        assertThat(explain("80-90 %", "85", null).inputs())
                .containsExactly(
                        new Input("Target", "80–90 %"),
                        new Input("Realisasi", "85 %"),
                        new Input("Arah", "di dalam rentang"));
        assertThat(explain("BB", "A", null).inputs())
                .containsExactly(new Input("Target", "BB"), new Input("Realisasi", "A"));
        assertThat(explain("100 %", "4 dari 11", null).inputs())
                .contains(new Input("Realisasi", "4 / 11 × 100 = 36,36 %"));
        assertThat(explain("100 %", "4 dari 0", null).inputs()).contains(new Input("Realisasi", "4 / 0"));
        assertThat(explain("Tersusunnya laporan", "ada", null).inputs())
                .containsExactly(new Input("Target", "Tersusunnya laporan"), new Input("Realisasi", "ada"));
        assertThat(explain("100 %", "n/a", null).inputs()).contains(new Input("Realisasi", "n/a"));
        assertThat(explain("100 %", "", null).inputs()).contains(new Input("Realisasi", "belum diisi"));
        assertThat(explain("100 %", "97.125", null).inputs())
                .contains(new Input("Realisasi", "Tanda pemisah diikuti tiga angka: bisa ribuan, bisa desimal."));
    }

    @Test
    void theWholeTextReadsFromInputsToCategory() {
        Outcome outcome = outcome("8 kegiatan", "11", null);
        Explanation explanation =
                outcome.explanation().withCategory(Scale.USUAL.word(outcome).orElseThrow());

        assertThat(explanation.text()).isEqualTo("""
                        Target: 8 kegiatan
                        Realisasi: 11 kegiatan
                        Arah: makin tinggi makin baik
                        Rumus: realisasi / target × 100
                        11 / 8 × 100 = 137,5 %
                        137,5 % dibatasi menjadi 120 %
                        Kategori: Sangat tinggi""");
        assertThat(outcome("8 kegiatan", "9", null).explanation().cap()).isNull();
    }

    @Test
    void decimalsAreASetting() {
        Outcome outcome = outcome("12 kali", "14", Direction.LOWER_IS_BETTER);

        assertThat(outcome.explanation(new IndonesianNumbers(0)).calculation())
                .isEqualTo("(2 × 12 − 14) / 12 × 100 = 83 %");
        assertThat(outcome.explanation(new IndonesianNumbers(6)).calculation())
                .isEqualTo("(2 × 12 − 14) / 12 × 100 = 83,333333 %");
    }

    @Test
    void theUsualMeasureFollowsTheKindOfTarget() {
        Measure count = Measure.of(new Target.Count("2 lap", BigDecimal.TWO, "lap", null));
        Measure share = Measure.of(new Target.Percent("2 %", BigDecimal.TWO, null), Direction.LOWER_IS_BETTER);
        Measure range = Measure.of(new Target.Range("1-2", BigDecimal.ONE, BigDecimal.TWO, null, null));

        assertThat(count.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(count.formula()).isEqualTo(Formula.RATIO);
        assertThat(count.rollUp()).isEqualTo(RollUp.SUM);
        assertThat(count.cap()).isEqualTo(Cap.at(120));
        assertThat(share.formula()).isEqualTo(Formula.COMPLEMENT);
        assertThat(share.rollUp()).isEqualTo(RollUp.LAST);
        assertThat(range.direction()).isEqualTo(Direction.RANGE);
        assertThat(range.formula()).isEqualTo(Formula.RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER,RATIO,true", "HIGHER_IS_BETTER,RANGE,true", "HIGHER_IS_BETTER,COMPLEMENT,false",
        "HIGHER_IS_BETTER,INVERSE_RATIO,false", "LOWER_IS_BETTER,RATIO,false", "LOWER_IS_BETTER,RANGE,true",
        "LOWER_IS_BETTER,COMPLEMENT,true", "LOWER_IS_BETTER,INVERSE_RATIO,true", "RANGE,RATIO,true",
        "RANGE,COMPLEMENT,true", "RANGE,INVERSE_RATIO,true", "RANGE,RANGE,true"
    })
    void aFormulaSuitsADirectionOrNot(Direction direction, Formula formula, boolean suits) {
        Question question = new Question("10 hari", "8", direction, formula, Cap.NONE, null);

        assertThat(formula.suits(direction)).isEqualTo(suits);
        assertThat(calculator.answer(question).outcome() instanceof Outcome.Computed)
                .isEqualTo(suits);
    }

    @Test
    void aRangeTakesTheInverseRatioAgainstTheBoundThatWasPassed() {
        Question question =
                new Question("7-8 bulan", "10", Direction.LOWER_IS_BETTER, Formula.INVERSE_RATIO, Cap.NONE, null);

        assertThat(calculator.answer(question).outcome().explanation().calculation())
                .isEqualTo("8 / 10 × 100 = 80 %");
    }

    @Test
    void numbersOutOfAllBoundsHaveNoPercentage() {
        BigDecimal huge = new BigDecimal("1E+61");
        BigDecimal tiny = new BigDecimal("1E-61");
        Target ten = new Target.Percent("10 %", BigDecimal.TEN, null);

        assertReason(Achievement.of(Measure.of(ten), Realized.of(huge)), Reason.TOO_LARGE);
        assertReason(Achievement.of(Measure.of(ten), Realized.of(tiny)), Reason.TOO_LARGE);
        assertReason(Achievement.of(Measure.of(ten), new Realized.Ratio(huge, BigDecimal.TEN)), Reason.TOO_LARGE);
        assertReason(Achievement.of(Measure.of(ten), new Realized.Ratio(BigDecimal.TEN, huge)), Reason.TOO_LARGE);
        assertReason(
                Achievement.of(Measure.of(new Target.Percent("", huge, null)), Realized.of(BigDecimal.TEN)),
                Reason.TOO_LARGE);
        assertThat(Achievement.of(Measure.of(ten), Realized.of(new BigDecimal("1E+60")))
                        .percent())
                .isPresent();
    }

    @Test
    void negativeNumbersHaveTheirOwnReasons() {
        assertReason(outcome("-5 %", "3", null), Reason.TARGET_NEGATIVE);
        assertReason(outcome("0", "-3", Direction.LOWER_IS_BETTER), Reason.TARGET_ZERO);
        Question inverse =
                new Question("5 hari", "-3", Direction.LOWER_IS_BETTER, Formula.INVERSE_RATIO, Cap.NONE, null);
        assertReason(calculator.answer(inverse).outcome(), Reason.REALIZATION_NEGATIVE);
    }

    @Test
    void aMarkUnknownToItsScaleIsOffTheScale() {
        Measure measure = Measure.of(new Target.Grade("BB", GradeScale.AKIP, "BB", null));

        assertReason(Achievement.of(measure, new Realized.Graded(GradeScale.AKIP, "XX")), Reason.OFF_THE_SCALE);
        assertReason(Achievement.of(measure, Realized.of(new BigDecimal("-1"))), Reason.OFF_THE_SCALE);
        assertReason(outcome("WTP", "90", null), Reason.UNIT_DIFFERS);
        assertReason(outcome("12 kali", "BB", null), Reason.UNIT_DIFFERS);
    }

    @Test
    void wordsAgainstNumbersHaveNoPercentage() {
        assertReason(outcome("Tersusunnya laporan", "12", null), Reason.TEXT);
        assertReason(outcome("Tersusunnya laporan", "4/11", null), Reason.TEXT);
        assertReason(outcome("Tersusunnya laporan", "BB", null), Reason.TEXT);
        assertReason(outcome("12 kali", "selesai", null), Reason.TEXT);
        assertReason(outcome("12 kali", "4/11", null), Reason.UNIT_DIFFERS);
    }

    @Test
    void aTargetThatWasNotReadKeepsTheRealization() {
        assertThat(explain("97.125 %", "5 kali", null).inputs()).contains(new Input("Realisasi", "5 kali"));
        assertReason(outcome("97.125 %", "5", null), Reason.TARGET_UNREADABLE);
        assertReason(outcome(null, "5", null), Reason.TARGET_MISSING);
    }

    @Test
    void whatIsReachedIsReached() {
        assertThat(outcome("12 kali", "12", null).isReached()).isTrue();
        assertThat(outcome("12 kali", "11", null).isReached()).isFalse();
        assertThat(outcome("BB", "BB", null).isReached()).isTrue();
        assertThat(outcome("BB", "B", null).isReached()).isFalse();
        assertThat(outcome("BB", "", null).isReached()).isFalse();
        assertThat(outcome("BB", "BB", null).percent()).contains(new BigDecimal("100"));
        assertThat(outcome("BB", "B", null).percent()).isEmpty();
        assertThat(outcome("BB", "", null).percent()).isEmpty();
    }

    @Test
    void aCapIsMoreThanZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cap.at(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Cap.at(-1));
        assertThat(Cap.NONE.apply(new BigDecimal("1000"))).isEqualByComparingTo("1000");
        assertThat(Cap.at(1).apply(new BigDecimal("1000"))).isEqualByComparingTo("1");
    }

    private Explanation explain(String target, String realization, Direction direction) {
        return outcome(target, realization, direction).explanation();
    }

    private Outcome outcome(String target, String realization, Direction direction) {
        return calculator.answer(Question.of(target, realization, direction)).outcome();
    }

    private static void assertReason(Outcome outcome, Reason reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotComputable.class,
                        none -> assertThat(none.reason()).isEqualTo(reason));
    }
}
