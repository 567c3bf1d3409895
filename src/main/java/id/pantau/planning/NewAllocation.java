package id.pantau.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A budget cell (pagu) to be stored; it may cover several actions and counts once.
 *
 * @param key names the budget in every version of the plan
 * @param amount in rupiah
 * @param raw as printed
 * @param program what the amount is for, as printed, where it stands in a table of programs and not beside actions
 * @param answer null where nobody was asked whether it repeats other money
 */
public record NewAllocation(
        String key,
        BigDecimal amount,
        String raw,
        @Nullable String program,
        @Nullable RepetitionAnswer answer) {

    /** Whether it counts in totals: everything does that is not a confirmed repetition. */
    public boolean counts() {
        return answer != RepetitionAnswer.REPEATS;
    }

    public NewAllocation answered(RepetitionAnswer other) {
        return new NewAllocation(key, amount, raw, program, other);
    }
}
