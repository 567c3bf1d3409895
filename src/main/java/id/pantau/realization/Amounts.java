package id.pantau.realization;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.MoneyReader;
import id.pantau.achievement.Notice;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reads the progress of the work and the money of an action as they are typed. */
public final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MONEY = new BigDecimal("99999999999999999");
    private static final int DECIMALS = 2;
    private static final Target WHOLE = new Target.Percent("100%", HUNDRED, null);

    private Amounts() {}

    /** Percent of the work, 0 to 100. */
    public static Reading<BigDecimal> physical(String typed) {
        return switch (ValueReading.of(typed, WHOLE)) {
            case Read<Realized>(Realized.Amount number, List<Notice> notices) -> percent(number.value());
            case Read<Realized>(Realized.Ratio ratio, List<Notice> notices) ->
                percent(ratio.numerator()
                        .movePointRight(DECIMALS)
                        .divide(ratio.denominator(), DECIMALS, RoundingMode.HALF_UP));
            case Read<Realized> other -> new Refused<>(text("realization.physical.no-percent"), List.of());
            case Empty<Realized>(Emptiness kind) -> new Empty<>(kind);
            case Refused<Realized>(String reason, List<String> couldMean) -> new Refused<>(reason, couldMean);
        };
    }

    /** Rupiah, never below zero. */
    public static Reading<BigDecimal> money(String typed) {
        Reading<BigDecimal> reading = MoneyReader.read(typed);
        return reading.value().filter(Amounts::isOutOfRange).isPresent()
                ? new Refused<>(text("realization.spent.out-of-range"), List.of())
                : reading;
    }

    private static boolean isOutOfRange(BigDecimal amount) {
        return amount.signum() < 0
                || amount.compareTo(MOST_MONEY) > 0
                || amount.stripTrailingZeros().scale() > DECIMALS;
    }

    private static Reading<BigDecimal> percent(BigDecimal points) {
        boolean sensible = points.signum() >= 0
                && points.compareTo(HUNDRED) <= 0
                && points.stripTrailingZeros().scale() <= DECIMALS;
        return sensible
                ? new Read<>(points, List.of())
                : new Refused<>(text("realization.physical.out-of-range"), List.of());
    }
}
