package id.pantau.progress;

import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.achievement.ToDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator's year, one for each month from January to December, in the unit of its target.
 *
 * @param planned target to date; null where nothing is scheduled yet, or the schedule or the target is no number
 * @param realized realization to date; null after the last month looked at, before the first entry, and where something
 *     was due and is not filled in
 * @param target of the year; null when it is no number
 * @param unit as printed, "%" for percent, empty where none is
 */
public record ProgressSeries(
        List<@Nullable BigDecimal> planned,
        List<@Nullable BigDecimal> realized,
        @Nullable BigDecimal target,
        String unit) {

    /** Measures every month of one indicator. */
    public static ProgressSeries of(IndicatorProgress row) {
        Target target = row.measure().target();
        List<@Nullable BigDecimal> planned = new ArrayList<>();
        List<@Nullable BigDecimal> realized = new ArrayList<>();
        for (Month month : Month.values()) {
            ToDate toDate = row.toDate(month);
            planned.add(toDate.target() == null ? null : toDate.target().value());
            boolean known =
                    month.compareTo(row.through()) <= 0 && !toDate.missing().contains(month);
            realized.add(known ? number(toDate.realized(), target) : null);
        }
        return new ProgressSeries(planned, realized, target.value(), Objects.requireNonNullElse(target.unit(), ""));
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return target == null
                && planned.stream().allMatch(Objects::isNull)
                && realized.stream().allMatch(Objects::isNull);
    }

    private static @Nullable BigDecimal number(Realized realized, Target target) {
        return switch (realized) {
            case Realized.Amount amount -> amount.value();
            case Realized.Ratio ratio -> target instanceof Target.Percent ? percent(ratio) : null;
            default -> null;
        };
    }

    private static @Nullable BigDecimal percent(Realized.Ratio ratio) {
        return ratio.denominator().signum() == 0
                ? null
                : ratio.numerator().movePointRight(2).divide(ratio.denominator(), MathContext.DECIMAL64);
    }
}
