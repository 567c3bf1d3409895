package id.pantau.planning.cascade;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan gives to a program against what the plans directly below it give to it.
 *
 * @param program as the plan prints it; null for all programs of the plan together
 * @param amount of the plan, in rupiah
 * @param below the amounts of the plans below, in their order, in rupiah
 */
public record BudgetLine(CascadePlan plan, @Nullable String program, BigDecimal amount, List<Share> below) {

    public BudgetLine {
        below = List.copyOf(below);
    }

    /** What the plans below give together, in rupiah. */
    public BigDecimal sumBelow() {
        return below.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much more the plans below give than the plan itself, in rupiah; negative where they give less. */
    public BigDecimal difference() {
        return sumBelow().subtract(amount);
    }

    public boolean agrees() {
        return difference().signum() == 0;
    }

    /**
     * What one plan below gives to the program.
     *
     * @param amount in rupiah
     */
    public record Share(CascadePlan plan, BigDecimal amount) {}
}
