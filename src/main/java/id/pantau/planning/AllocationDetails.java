package id.pantau.planning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A budget (pagu) of a plan.
 *
 * @param key names the budget in every version of the plan
 * @param amount in rupiah
 * @param program what the amount is for, as printed, where it stands in a table of programs and not beside actions
 * @param answer null where nobody was asked whether it repeats other money
 */
public record AllocationDetails(
        long id,
        String key,
        BigDecimal amount,
        String raw,
        @Nullable String program,
        @Nullable RepetitionAnswer answer) {

    /** Whether it counts in totals: everything does that is not a confirmed repetition. */
    public boolean counts() {
        return asNew().counts();
    }

    NewAllocation asNew() {
        return new NewAllocation(key, amount, raw, program, answer);
    }
}
