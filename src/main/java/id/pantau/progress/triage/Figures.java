package id.pantau.progress.triage;

import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns realizations into figures that can be compared with each other, and writes them. */
final class Figures {

    private static final int DECIMALS = 2;

    private Figures() {}

    /** In the target's own unit, percent in points; empty for marks, words, and a unit that is not the target's. */
    static Optional<BigDecimal> of(Realized realized, Target target) {
        return switch (realized) {
            case Realized.Amount(BigDecimal value, String unit) ->
                unit == null || Objects.equals(unit, target.unit()) ? Optional.of(value) : Optional.empty();
            case Realized.Ratio(BigDecimal part, BigDecimal whole) ->
                target instanceof Target.Percent && whole.signum() > 0
                        ? Optional.of(part.movePointRight(2).divide(whole, MathContext.DECIMAL64))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The figure of a target; empty for marks, ranges and words. */
    static Optional<BigDecimal> of(@Nullable Target target) {
        return switch (target) {
            case Target.Percent percent -> Optional.of(percent.value());
            case Target.Count count -> Optional.of(count.value());
            case Target.Score score -> Optional.of(score.value());
            case null, default -> Optional.empty();
        };
    }

    /** A figure in the unit of the target. */
    static String words(BigDecimal figure, Target target) {
        String unit = target.unit();
        if (target instanceof Target.Percent) {
            return Formats.percent(figure);
        }
        String number = Formats.number(figure, DECIMALS);
        return unit == null || unit.isBlank() ? number : number + ' ' + unit;
    }
}
