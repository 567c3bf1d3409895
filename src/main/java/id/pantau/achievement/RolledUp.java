package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The increments of some months as one realization.
 *
 * @param obstacle why they cannot be put together; null when they can
 */
record RolledUp(Realized realized, @Nullable Reason obstacle) {

    /** The increments put together; they are in the order of the months. */
    static RolledUp of(RollUp rollUp, List<Increment> increments) {
        List<Realized> said = said(increments);
        if (said.isEmpty()) {
            return new RolledUp(increments.isEmpty() ? Realized.MISSING : Realized.NOT_APPLICABLE, null);
        }
        Realized last = said.getLast();
        if (rollUp == RollUp.LAST || said.size() == 1) {
            return new RolledUp(last, null);
        }
        Reason obstacle = obstacle(said, last);
        return obstacle == null ? new RolledUp(together(rollUp, said, last), null) : new RolledUp(last, obstacle);
    }

    private static List<Realized> said(List<Increment> increments) {
        List<Realized> said = new ArrayList<>(increments.size());
        for (Increment increment : increments) {
            if (!(increment.realized() instanceof Realized.NotApplicable)) {
                said.add(increment.realized());
            }
        }
        return said;
    }

    private static @Nullable Reason obstacle(List<Realized> said, Realized last) {
        String unit = unit(said);
        for (Realized one : said) {
            if (one.getClass() != last.getClass()) {
                return Reason.MIXED_ENTRIES;
            }
            if (unit != null && one instanceof Realized.Amount amount && !Units.agree(unit, amount.unit())) {
                return Reason.UNIT_DIFFERS;
            }
        }
        return null;
    }

    /** The first unit that was written; null when all are in the target's own. */
    private static @Nullable String unit(List<Realized> said) {
        for (Realized one : said) {
            if (one instanceof Realized.Amount amount && amount.unit() != null) {
                return amount.unit();
            }
        }
        return null;
    }

    private static Realized together(RollUp rollUp, List<Realized> said, Realized last) {
        return switch (last) {
            case Realized.Amount amount -> amounts(rollUp, said);
            case Realized.Ratio ratio -> ratios(said);
            default -> last;
        };
    }

    private static Realized amounts(RollUp rollUp, List<Realized> said) {
        List<BigDecimal> values = new ArrayList<>(said.size());
        for (Realized realized : said) {
            if (realized instanceof Realized.Amount amount) {
                values.add(amount.value());
            }
        }
        BigDecimal sum = Arithmetic.sum(values);
        return new Realized.Amount(rollUp == RollUp.SUM ? sum : Arithmetic.share(sum, 1, values.size()), unit(said));
    }

    private static Realized ratios(List<Realized> said) {
        List<BigDecimal> numerators = new ArrayList<>(said.size());
        List<BigDecimal> denominators = new ArrayList<>(said.size());
        for (Realized realized : said) {
            if (realized instanceof Realized.Ratio ratio) {
                numerators.add(ratio.numerator());
                denominators.add(ratio.denominator());
            }
        }
        return new Realized.Ratio(Arithmetic.sum(numerators), Arithmetic.sum(denominators));
    }
}
