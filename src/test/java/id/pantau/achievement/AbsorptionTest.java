package id.pantau.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsorptionTest {

    private static final BudgetLine DATA = BudgetLine.of("data", rupiah("123122000"), rupiah("61561000"));
    private static final BudgetLine PLANNING = BudgetLine.of("perencanaan", rupiah("9365835000"), null);

    @Test
    void aStatedAmountStandsForEverythingBelowIt() {
        BudgetLine division = new BudgetLine("bagian", rupiah("9488957000"), null, List.of(DATA, PLANNING));
        Absorption absorption = Absorption.of(List.of(division));

        assertThat(absorption.budget()).isEqualByComparingTo("9488957000");
        assertThat(absorption.spent()).isEqualByComparingTo("61561000");
        assertThat(absorption.leftOut()).isEmpty();
        assertThat(absorption.outcome().explanation().calculation())
                .isEqualTo("61.561.000 / 9.488.957.000 × 100 = 0,65 %");
    }

    @Test
    void withoutAStatedAmountTheLinesBelowAddUp() {
        BudgetLine division = new BudgetLine("bagian", null, rupiah("1000"), List.of(DATA, PLANNING));
        Absorption absorption = Absorption.of(List.of(division));

        assertThat(absorption.budget()).isEqualByComparingTo("9488957000");
        assertThat(absorption.spent()).isEqualByComparingTo("61562000");
        assertThat(absorption.leftOut()).isEmpty();
    }

    @Test
    void theSameAmountStatedAgainCountsOnce() {
        Absorption absorption = Absorption.of(List.of(DATA, PLANNING, DATA));

        assertThat(absorption.budget()).isEqualByComparingTo("9488957000");
        assertThat(absorption.spent()).isEqualByComparingTo("61561000");
    }

    @Test
    void aLineWithoutAmountIsLeftOutButWhatWasSpentOnItIsNot() {
        Absorption absorption = Absorption.of(List.of(DATA, BudgetLine.of("tanpa pagu", null, rupiah("1000"))));

        assertThat(absorption.leftOut()).containsExactly(new LeftOut("tanpa pagu", Reason.TARGET_MISSING));
        assertThat(absorption.spent()).isEqualByComparingTo("61562000");
    }

    @Test
    void moreThanTheBudgetIsNotCutOff() {
        Absorption absorption = Absorption.of(List.of(BudgetLine.of("a", rupiah("100"), rupiah("150"))));

        assertThat(absorption.outcome().percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("150"));
    }

    @Test
    void reasonsTakeThePlaceOfAPercentage() {
        assertThat(reason()).isEqualTo(Reason.TARGET_MISSING);
        assertThat(reason(BudgetLine.of("a", null, rupiah("5")))).isEqualTo(Reason.TARGET_MISSING);
        assertThat(reason(BudgetLine.of("nihil", BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo(Reason.TARGET_ZERO);
        assertThat(reason(PLANNING)).isEqualTo(Reason.NOT_FILLED);
    }

    private static Reason reason(BudgetLine... lines) {
        return ((Outcome.NotComputable) Absorption.of(List.of(lines)).outcome()).reason();
    }

    private static BigDecimal rupiah(String amount) {
        return new BigDecimal(amount);
    }
}
