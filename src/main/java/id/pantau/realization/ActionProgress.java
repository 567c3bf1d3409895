package id.pantau.realization;

import id.pantau.achievement.CarriedOut;
import id.pantau.planning.ActionItemId;
import id.pantau.shared.DomainException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a planned action came in a month.
 *
 * @param carriedOut whether what was scheduled was done; null while nobody has said
 * @param physicalPercent progress of the work to date, 0 to 100
 * @param spent rupiah spent in this month alone
 */
public record ActionProgress(
        ActionItemId action,
        @Nullable CarriedOut carriedOut,
        @Nullable BigDecimal physicalPercent,
        @Nullable BigDecimal spent,
        @Nullable SpendingBasis basis) {

    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONEY = new BigDecimal("99999999999999999");

    /** The same progress of the action as another version of the plan knows it. */
    ActionProgress on(ActionItemId other) {
        return new ActionProgress(other, carriedOut, physicalPercent, spent, basis);
    }

    boolean isBlank() {
        return carriedOut == null && physicalPercent == null && spent == null;
    }

    void requireSensible() {
        require(isWithin(physicalPercent, HUNDRED), "realization.physical.out-of-range");
        require(isWithin(spent, MOST_MONEY), "realization.spent.out-of-range");
        require(spent == null || basis != null, "realization.spent.no-basis");
    }

    private static boolean isWithin(@Nullable BigDecimal number, BigDecimal most) {
        return number == null
                || (number.signum() >= 0
                        && number.compareTo(most) <= 0
                        && number.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    private static void require(boolean sensible, String otherwise) {
        if (!sensible) {
            throw new DomainException(otherwise);
        }
    }
}
