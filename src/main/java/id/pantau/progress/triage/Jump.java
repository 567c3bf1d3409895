package id.pantau.progress.triage;

import id.pantau.achievement.RollUp;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What came in this month is far from what usually comes in a month.
 *
 * <p>For values of a single month alone; a value to date has to grow, see {@link Fall}.
 */
final class Jump implements TriageCheck {

    /** How many times more or less than usual is far: less than double is the ordinary unevenness of office work. */
    static final BigDecimal FACTOR = BigDecimal.valueOf(2);

    /** From how many earlier months on something is usual: a single one is no custom. */
    static final int FEWEST_MONTHS = 2;

    @Override
    public Optional<Said> check(TriageCase row) {
        if (row.measure().rollUp() == RollUp.LAST) {
            return Optional.empty();
        }
        List<BigDecimal> earlier = row.earlier().stream()
                .flatMap(entry -> row.figure(entry).stream())
                // a month in which nothing was scheduled says nothing about those in which something was
                .filter(figure -> figure.signum() > 0)
                .toList();
        return earlier.size() < FEWEST_MONTHS
                ? Optional.empty()
                : row.figure(row.entry()).flatMap(now -> compared(row, now, mean(earlier), earlier.size()));
    }

    private static Optional<Said> compared(TriageCase row, BigDecimal now, BigDecimal mean, int months) {
        boolean above = now.compareTo(mean.multiply(FACTOR)) > 0;
        boolean below = now.multiply(FACTOR).compareTo(mean) < 0
                && (now.signum() != 0 || row.row().isDue(row.month()));
        if (!above && !below) {
            return Optional.empty();
        }
        var target = row.measure().target();
        return Optional.of(Said.in(
                above ? "above" : "below",
                Figures.words(now, target),
                Figures.words(mean, target),
                Formats.number(months)));
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    }
}
