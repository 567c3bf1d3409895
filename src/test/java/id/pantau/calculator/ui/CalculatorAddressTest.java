package id.pantau.calculator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import id.pantau.achievement.Calculator;
import id.pantau.achievement.Cap;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.GoldenTable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalculatorAddressTest {

    private final Calculator calculator = new Calculator();

    @ParameterizedTest
    @MethodSource("id.pantau.achievement.GoldenTable#rows")
    void everyRowOfTheGoldenTableSurvivesItsWayThroughTheAddress(GoldenTable.Row row) {
        CalculatorAddress typed = TypedRow.of(row);

        String address = typed.location().getPathWithQueryParameters();
        CalculatorAddress opened = CalculatorAddress.of(new Location(address).getQueryParameters());

        assertThat(opened).isEqualTo(typed);
        assertThat(calculator.answer(opened.question()).outcome().explanation())
                .isEqualTo(calculator.answer(row.question()).outcome().explanation());
        assertThat(calculator.answer(opened.question()).outcome().percent())
                .isEqualTo(calculator.answer(row.question()).outcome().percent());
    }

    @Test
    void anAddressOfNonsenseIsTakenAsTheUsual() {
        CalculatorAddress opened = CalculatorAddress.of(
                new Location("kalkulator?target=10&arah=miring&rumus=x&batas=1e999999999").getQueryParameters());

        assertThat(opened.question().direction()).isNull();
        assertThat(opened.question().formula()).isNull();
        assertThat(opened.question().cap()).isEqualTo(Cap.USUAL);
    }

    @Test
    void aCapIsReadAsPeopleTypeIt() {
        assertThat(TypedCap.read(TypedCap.tidy("112.5 %"))).contains(new Cap(new BigDecimal("112.5")));
        assertThat(TypedCap.read(TypedCap.tidy("Tanpa"))).contains(Cap.NONE);
        assertThat(TypedCap.read(TypedCap.tidy("0"))).isEmpty();
        assertThat(TypedCap.read(TypedCap.tidy("-5"))).isEmpty();
    }

    @Test
    void theAddressLeavesOutWhatIsUsual() {
        assertThat(CalculatorAddress.of("12 kali", "14 kali", Direction.LOWER_IS_BETTER)
                        .query()
                        .getParameters()
                        .keySet())
                .containsExactlyInAnyOrder("target", "realisasi", "arah");
        assertThat(new CalculatorAddress("1", "1", null, Formula.INVERSE_RATIO, TypedCap.NONE, "")
                        .query()
                        .getParameters()
                        .keySet())
                .contains("rumus", "batas");
    }
}
