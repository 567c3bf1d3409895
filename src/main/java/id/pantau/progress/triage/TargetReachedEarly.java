package id.pantau.progress.triage;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Optional;

/**
 * The target of the whole year is reached while the schedule expects less by now, and more later.
 *
 * <p>A level that is to be held all year, such as 100 % in every month, is expected from the first month on.
 */
final class TargetReachedEarly implements TriageCheck {

    @Override
    public Optional<Said> check(TriageCase row) {
        ToDate toDate = row.row().toDate();
        Target year = row.measure().target();
        Optional<Month> later = row.row().schedule().dueMonths().stream()
                .flatMap(months -> months.stream().filter(month -> month.compareTo(row.month()) > 0))
                .reduce((one, last) -> last);
        boolean early = row.measure().direction() == Direction.HIGHER_IS_BETTER
                && toDate.againstYear().isReached()
                && expectsLessByNow(toDate, year);
        return early && later.isPresent()
                ? figure(toDate, year)
                        .map(reached -> Said.of(
                                Figures.words(reached, year),
                                Figures.of(year)
                                        .map(all -> Figures.words(all, year))
                                        .orElseThrow(),
                                Formats.month(later.get())))
                : Optional.empty();
    }

    private static Optional<BigDecimal> figure(ToDate toDate, Target year) {
        return Figures.of(toDate.realized(), year);
    }

    private static boolean expectsLessByNow(ToDate toDate, Target year) {
        Optional<BigDecimal> whole = Figures.of(year);
        return Figures.of(toDate.target())
                .filter(due -> whole.filter(all -> due.compareTo(all) < 0).isPresent())
                .isPresent();
    }
}
