package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is read back, and no text whatever ends in an exception. */
class ReadingPropertyTest {

    private static final List<String> PIECES = List.of(
            "0", "1", "9", "12", "000", "125", ".", ",", " ", "-", "–", "−", "+", "%", "persen", "(", ")", "/", "Rp",
            "Rp.", ",-", "juta", "M", "n/a", "BB", "b", "WTP", "√", "dari", "s.d.", "dan", "antara", "≤", "minimal",
            "kali", "Lap", "Laporan", "Program", "<b>", "\n", "\u00A0", "Nilai", "satker", "nihil", "½", "٣");

    private final TargetReader targets = new TargetReader();

    @Property
    void aNumberIsReadBackAsItWasWritten(@ForAll("numbers") BigDecimal number) {
        assertThat(NumberReader.read(IndonesianNumbers.exact(number)).value().orElseThrow())
                .isEqualByComparingTo(number);
    }

    @Property
    void aShareIsReadBackAsItWasWritten(@ForAll("numbers") BigDecimal points) {
        String written = IndonesianNumbers.exactPercent(points);
        assertThat(NumberReader.readPercent(written).value().orElseThrow()).isEqualByComparingTo(points);
        assertThat(targets.read(written).value().orElseThrow().value()).isEqualByComparingTo(points);
    }

    @Property
    void aCountIsReadBackAsItWasWritten(@ForAll("numbers") BigDecimal number) {
        Target target = targets.read(IndonesianNumbers.exact(number) + " laporan")
                .value()
                .orElseThrow();
        assertThat(target.value()).isEqualByComparingTo(number);
        assertThat(target.unit()).isEqualTo("laporan");
    }

    @Property
    void anAmountIsReadBackAsItWasWritten(@ForAll("money") BigDecimal rupiah) {
        assertThat(MoneyReader.read(IndonesianNumbers.money(rupiah)).value().orElseThrow())
                .isEqualByComparingTo(rupiah);
    }

    @Property
    void aRoundedNumberIsNoFurtherAwayThanHalfItsLastPlace(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(min = 0, max = 2) int decimals) {
        String shown = new IndonesianNumbers(decimals).number(number);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
        assertThat(NumberReader.read(shown)
                        .value()
                        .orElseThrow()
                        .subtract(number)
                        .abs())
                .isLessThanOrEqualTo(half);
    }

    @Property(tries = 5000)
    void noTextMadeOfTheUsualPiecesEndsInAnException(
            @ForAll("pieced") String target, @ForAll("pieced") String realization) {
        assertNothingThrows(target, realization);
    }

    @Property(tries = 2000)
    void noTextAtAllEndsInAnException(@ForAll String target, @ForAll String realization) {
        assertNothingThrows(target, realization);
    }

    private void assertNothingThrows(String target, String realization) {
        assertThatCode(() -> {
                    for (Direction direction : Direction.values()) {
                        Answer answer = new Calculator().answer(Question.of(target, realization, direction));
                        answer.outcome().explanation().text();
                    }
                    MoneyReader.read(target);
                    NumberReader.read(target);
                    NumberReader.readPercent(target);
                    targets.read(target, realization);
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> pieced() {
        return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                        .ofScale(scale));
    }

    @Provide
    Arbitrary<BigDecimal> money() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999"), new BigDecimal("99999999999999"))
                .ofScale(2);
    }
}
