package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Money spent against the budget (serapan anggaran), each amount once.
 *
 * @param budget in rupiah; a stated amount stands for everything below it
 * @param spent in rupiah, on every line at whatever level
 * @param outcome spent in percent of the budget, uncapped, or why there is no percentage
 * @param leftOut lines without a stated amount; money spent on them is in the total
 */
public record Absorption(BigDecimal budget, BigDecimal spent, Outcome outcome, List<LeftOut> leftOut) {

    private static final String RUPIAH = "rupiah";

    public Absorption {
        leftOut = List.copyOf(leftOut);
    }

    /** The lines together, with all that is below them. */
    public static Absorption of(List<BudgetLine> lines) {
        Tally tally = new Tally();
        lines.forEach(line -> tally.add(line, false));
        Measure measure = Measure.of(
                        new Target.Count(IndonesianNumbers.money(tally.budget), tally.budget, RUPIAH, null))
                .withCap(Cap.NONE);
        return new Absorption(tally.budget, tally.spent, tally.outcome(measure), tally.leftOut);
    }

    /** Adds up a tree of lines, meeting each key once. */
    private static final class Tally {
        private final Set<String> budgeted = new HashSet<>();
        private final Set<String> reported = new HashSet<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private BigDecimal budget = BigDecimal.ZERO;
        private BigDecimal spent = BigDecimal.ZERO;

        void add(BudgetLine line, boolean coveredAbove) {
            boolean stated = line.stated() != null;
            if (line.stated() != null && !coveredAbove && budgeted.add(line.key())) {
                budget = budget.add(line.stated());
            }
            if (line.spent() != null && reported.add(line.key())) {
                spent = spent.add(line.spent());
            }
            if (!stated && !coveredAbove && line.parts().isEmpty()) {
                leftOut.add(new LeftOut(line.key(), Reason.TARGET_MISSING));
            }
            line.parts().forEach(part -> add(part, coveredAbove || stated));
        }

        Outcome outcome(Measure measure) {
            if (budgeted.isEmpty()) {
                return Achievement.without(Reason.TARGET_MISSING, measure);
            }
            if (budget.signum() == 0) {
                return Achievement.without(Reason.TARGET_ZERO, measure);
            }
            return reported.isEmpty()
                    ? Achievement.without(Reason.NOT_FILLED, measure)
                    : Achievement.of(measure, new Realized.Amount(spent, RUPIAH));
        }
    }
}
