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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONEY = new BigDecimal("99999999999999999");

    void requireSensible() {
        if (physicalPercent != null && (physicalPercent.signum() < 0 || physicalPercent.compareTo(HUNDRED) > 0)) {
            throw new DomainException("realization.physical.out-of-range");
        }
        if (spent != null && (spent.signum() < 0 || spent.compareTo(MOST_MONEY) > 0)) {
            throw new DomainException("realization.spent.out-of-range");
        }
    }
}
