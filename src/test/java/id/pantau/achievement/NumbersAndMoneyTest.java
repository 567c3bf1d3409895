package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

class NumbersAndMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29,295,000|29295000",
                "Rp 30.508.381.000,-|30508381000",
                "Rp.1.000.000.-|1000000",
                "Rp1.234,50|1234.50",
                "IDR 5,000.75|5000.75",
                "1000|1000",
                "0|0",
                "Rp 500|500",
                "Rp 1,5 miliar|1500000000",
                "2.25 juta|2250000",
                "Rp 3 triliun|3000000000000",
                "750 ribu|750000",
                "-Rp1.000|-1000",
                "-25.000|-25000",
                "Rp 1.000,–|1000",
                "29,295|29295",
                "10 jt|10000000",
                "2 Milyar|2000000000",
                "rp 7.000|7000"
            })
    void anAmountIsReadInRupiah(String raw, BigDecimal rupiah) {
        assertThat(MoneyReader.read(raw).value())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(rupiah));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,567",
                "500",
                "999",
                "lima juta",
                "Rp",
                "Rp 5 M",
                "2 T",
                "1234,567",
                "Rp 1.00.000",
                "Rp 5.000 per orang",
                "1.500 juta",
                "(5.000)",
                "1,234.567"
            })
    void anAmountThatCouldBeSeveralIsRefused(String raw) {
        assertThat(MoneyReader.read(raw)).isInstanceOf(Refused.class);
    }

    @Test
    void aRefusedAmountSaysWhatItCouldBe() {
        assertThat(MoneyReader.read("500"))
                .isEqualTo(new Refused<>("Jumlah kecil tanpa Rp.", List.of("Rp500", "Rp500.000 (ribuan rupiah)")));
        assertThat(MoneyReader.read("1.234,567"))
                .isEqualTo(new Refused<>("Tanda ribuan dan desimal tercampur.", List.of("Rp1.234,57", "Rp1.234.567")));
        assertThat(MoneyReader.read("Rp 5 M"))
                .isEqualTo(new Refused<>("Singkatan “m” tidak pasti.", List.of("Rp5.000.000", "Rp5.000.000.000")));
        assertThat(MoneyReader.read("1.500 juta"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.couldMean()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rp -", "Rp. -", "-", "–", "Rp -,-", "nihil", "rp-"})
    void aStatedNilIsZeroAndNotMissing(String raw) {
        assertThat(MoneyReader.read(raw)).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.content()).isEqualTo(BigDecimal.ZERO);
            assertThat(((Notice) read.notices().getFirst()).topic()).isEqualTo(Topic.STATED_NIL);
        });
    }

    @Test
    void aMissingAmountIsNotZero() {
        assertThat(MoneyReader.read("")).isEqualTo(new Empty<BigDecimal>(Emptiness.BLANK));
        assertThat(MoneyReader.read(null)).isEqualTo(new Empty<BigDecimal>(Emptiness.BLANK));
        assertThat(MoneyReader.read("n/a")).isEqualTo(new Empty<BigDecimal>(Emptiness.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "8.435|8435",
                "97,5|97.5",
                "97.5|97.5",
                "1.234.567|1234567",
                "1,234.5|1234.5",
                "1.234,567|1234.567",
                "0,125|0.125",
                "0.125|0.125",
                "1234,567|1234.567",
                "12,3456|12.3456",
                "-5|-5",
                "−5|-5",
                "+5|5",
                "nihil|0",
                "100.000|100000",
                "007|7",
                "1234.5|1234.5"
            })
    void aNumberIsReadAsItIsTyped(String raw, BigDecimal number) {
        assertThat(NumberReader.read(raw).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23.456",
                "1234.567.890",
                "1,5.000,0",
                "12 kali",
                "lima",
                "1.2345,6",
                "1234567890123456789012345678901"
            })
    void aNumberThatIsNoneIsRefused(String raw) {
        assertThat(NumberReader.read(raw)).isInstanceOf(Refused.class);
    }

    @Test
    void thirtyDigitsAreTheMost() {
        assertThat(NumberReader.read("123456789012345678901234567890").value()).isPresent();
    }

    @Test
    void theWaysOfTypingNothingStayApart() {
        assertThat(NumberReader.read("-")).isEqualTo(new Empty<BigDecimal>(Emptiness.DASH));
        assertThat(NumberReader.read(null)).isEqualTo(new Empty<BigDecimal>(Emptiness.BLANK));
        assertThat(NumberReader.read("n.a.")).isEqualTo(new Empty<BigDecimal>(Emptiness.NOT_APPLICABLE));
    }

    @Test
    void aFieldForPercentTakesNoThreeDigitsBehindASign() {
        assertThat(NumberReader.readPercent("97,5 %").value()).contains(new BigDecimal("97.5"));
        assertThat(NumberReader.readPercent("97,5").value()).contains(new BigDecimal("97.5"));
        assertThat(NumberReader.readPercent("97.125")).isInstanceOf(Refused.class);
        assertThat(NumberReader.readPercent("%")).isInstanceOf(Refused.class);
        assertThat(NumberReader.readPercent("")).isEqualTo(new Empty<BigDecimal>(Emptiness.BLANK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1.234,5",
                "83.335|83,34",
                "83.334999|83,33",
                "-1234567.891|-1.234.567,89",
                "100|100",
                "0|0",
                "1E+3|1.000",
                "0.004|0",
                "999.995|1.000",
                "12.50|12,5"
            })
    void aNumberIsWrittenRoundedHalfUp(BigDecimal number, String written) {
        assertThat(IndonesianNumbers.STANDARD.number(number)).isEqualTo(written);
    }

    @Test
    void numbersAreWrittenAsOfficesDo() {
        assertThat(IndonesianNumbers.STANDARD.percent(new BigDecimal("97.5"))).isEqualTo("97,5 %");
        assertThat(new IndonesianNumbers(0).percent(new BigDecimal("97.5"))).isEqualTo("98 %");
        assertThat(IndonesianNumbers.money(new BigDecimal("30508381000"))).isEqualTo("Rp30.508.381.000");
        assertThat(IndonesianNumbers.money(new BigDecimal("1234.505"))).isEqualTo("Rp1.234,51");
        assertThat(IndonesianNumbers.money(new BigDecimal("-5000"))).isEqualTo("-Rp5.000");
        assertThat(IndonesianNumbers.exact(new BigDecimal("1.234"))).isEqualTo("1,2340");
        assertThat(IndonesianNumbers.exactPercent(new BigDecimal("1234"))).isEqualTo("1234 %");
        assertThat(IndonesianNumbers.exactPercent(new BigDecimal("1234.5"))).isEqualTo("1.234,5 %");
        assertThat(IndonesianNumbers.STANDARD.withUnit(BigDecimal.TEN, null)).isEqualTo("10");
        assertThat(IndonesianNumbers.STANDARD.withUnit(BigDecimal.TEN, "kali")).isEqualTo("10 kali");
    }

    @Test
    void aNumberBeyondAllSenseIsWrittenInPowersOfTen() {
        BigDecimal huge = new BigDecimal("1.5E+100");
        assertThat(IndonesianNumbers.STANDARD.number(huge)).isEqualTo("1,5E+100");
        assertThat(IndonesianNumbers.exact(huge)).isEqualTo("1,5E+100");
        assertThat(IndonesianNumbers.money(huge)).isEqualTo("Rp1,5E+100");
    }

    @Test
    void decimalsGoFromNoneToTen() {
        assertThat(new IndonesianNumbers(10).decimals()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> new IndonesianNumbers(11));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndonesianNumbers(-1));
    }
}
