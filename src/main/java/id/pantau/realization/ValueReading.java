package id.pantau.realization;

import id.pantau.achievement.Achievement;
import id.pantau.achievement.Measure;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reading;
import id.pantau.achievement.RealizationReader;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Reason;
import id.pantau.achievement.Target;
import id.pantau.uikit.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says how a typed realization is understood, and refuses what could never be set against its target. */
public final class ValueReading {

    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("999999999999999");
    private static final Set<Reason> UNSUITED =
            Set.of(Reason.UNIT_DIFFERS, Reason.DENOMINATOR_ZERO, Reason.OFF_THE_SCALE, Reason.TOO_LARGE, Reason.TEXT);

    private ValueReading() {}

    /**
     * The realization in a text.
     *
     * @return refused with its reason in the reader's language when it does not suit the target
     */
    public static Reading<Realized> of(String text, Target target) {
        Reading<Realized> reading = new RealizationReader().read(text, target);
        return reading.value()
                .flatMap(realized -> objection(realized, target))
                .<Reading<Realized>>map(key -> new Reading.Refused<>(Texts.text(key), List.of()))
                .orElse(reading);
    }

    private static Optional<String> objection(Realized realized, Target target) {
        if (numbers(realized).anyMatch(number -> number.abs().compareTo(MOST) > 0)) {
            return Optional.of("realization.value.too-large");
        }
        if (numbers(realized).anyMatch(number -> number.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            return Optional.of("realization.value.too-fine");
        }
        return target instanceof Target.Text ? Optional.empty() : unsuited(realized, target);
    }

    private static Optional<String> unsuited(Realized realized, Target target) {
        return Achievement.of(Measure.of(target), realized) instanceof Outcome.NotComputable(Reason reason, var grounds)
                        && UNSUITED.contains(reason)
                ? Optional.of("realization.value."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : Optional.empty();
    }

    private static Stream<BigDecimal> numbers(Realized realized) {
        return switch (realized) {
            case Realized.Amount number -> Stream.of(number.value());
            case Realized.Ratio ratio -> Stream.of(ratio.numerator(), ratio.denominator());
            default -> Stream.empty();
        };
    }
}
