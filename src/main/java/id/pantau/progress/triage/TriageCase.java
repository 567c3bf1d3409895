package id.pantau.progress.triage;

import id.pantau.achievement.Measure;
import id.pantau.achievement.Realized;
import id.pantau.planning.ActionDetails;
import id.pantau.progress.IndicatorProgress;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.PeriodStanding;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row and month as the rules look at it.
 *
 * @param row everything entered for it from January through the month
 * @param entry of the month
 * @param period when the month was due, and what the office asks of it
 * @param budgets how the money of the plan stands, by allocation
 */
record TriageCase(IndicatorProgress row, EntryDetails entry, PeriodStanding period, Map<Long, BudgetUse> budgets) {

    Month month() {
        return row.through();
    }

    Measure measure() {
        return row.measure();
    }

    List<ActionDetails> actions() {
        return row.indicator().actions();
    }

    /** The entries of the months before, in order. */
    List<EntryDetails> earlier() {
        return row.entries().stream()
                .filter(each -> each.month().isBefore(entry.month()))
                .toList();
    }

    /** What was entered for the month just before. */
    Optional<EntryDetails> lastMonth() {
        return row.entries().stream()
                .filter(each -> each.month().equals(entry.month().minusMonths(1)))
                .findFirst();
    }

    /** What is known of an action for the month. */
    Optional<BigDecimal> now(ActionDetails action, Function<ActionProgress, @Nullable BigDecimal> what) {
        return figure(entry, action, what);
    }

    /** The latest that was known of an action before the month. */
    Optional<BigDecimal> before(ActionDetails action, Function<ActionProgress, @Nullable BigDecimal> what) {
        return earlier().reversed().stream()
                .flatMap(each -> figure(each, action, what).stream())
                .findFirst();
    }

    private static Optional<BigDecimal> figure(
            EntryDetails of, ActionDetails action, Function<ActionProgress, @Nullable BigDecimal> what) {
        return of.progress(action.id()).flatMap(progress -> Optional.ofNullable(what.apply(progress)));
    }

    /** The figure of an entry, comparable with those of other months; empty when it is none. */
    Optional<BigDecimal> figure(EntryDetails of) {
        return Figures.of(of.realized(), measure().target());
    }

    boolean isFilled() {
        return !(entry.realized() instanceof Realized.Missing);
    }

    boolean namesObstacle() {
        String obstacle = entry.narrative().obstacle();
        return obstacle != null && !obstacle.isBlank();
    }
}
