package id.pantau.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The increments of some months as one realization. */
final class RolledUp {

    private RolledUp() {}

    /** Why the increments cannot be put together, if they cannot. */
    static Optional<Reason> obstacle(Measure measure, List<Increment> increments) {
        List<Realized> said = said(increments);
        if (measure.rollUp() == RollUp.LAST || said.size() < 2) {
            return Optional.empty();
        }
        Set<Class<?>> kinds = said.stream().map(Realized::getClass).collect(Collectors.toSet());
        if (kinds.size() > 1) {
            return Optional.of(Reason.MIXED_ENTRIES);
        }
        return unitsDiffer(said) ? Optional.of(Reason.UNIT_DIFFERS) : Optional.empty();
    }

    /** The increments put together; they are in the order of the months. */
    static Realized of(RollUp rollUp, List<Increment> increments) {
        List<Realized> said = said(increments);
        if (said.isEmpty()) {
            return increments.isEmpty() ? Realized.MISSING : Realized.NOT_APPLICABLE;
        }
        Realized last = said.getLast();
        if (rollUp == RollUp.LAST) {
            return last;
        }
        return switch (last) {
            case Realized.Amount number -> numbers(rollUp, said, number.unit());
            case Realized.Ratio ratio -> ratios(said);
            default -> last;
        };
    }

    private static List<Realized> said(List<Increment> increments) {
        List<Realized> said = new ArrayList<>();
        for (Increment increment : increments) {
            if (!(increment.realized() instanceof Realized.NotApplicable)) {
                said.add(increment.realized());
            }
        }
        return said;
    }

    private static Realized numbers(RollUp rollUp, List<Realized> said, @Nullable String unit) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Realized realized : said) {
            if (realized instanceof Realized.Amount(BigDecimal value, var printed)) {
                if (!Arithmetic.isUsual(value)) {
                    return realized;
                }
                sum = sum.add(value);
                count++;
            }
        }
        return new Realized.Amount(
                rollUp == RollUp.SUM ? sum : Arithmetic.divide(sum, BigDecimal.valueOf(count)), unit);
    }

    private static Realized ratios(List<Realized> said) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Realized realized : said) {
            if (realized instanceof Realized.Ratio(BigDecimal part, BigDecimal whole)) {
                if (!Arithmetic.isUsual(part) || !Arithmetic.isUsual(whole)) {
                    return realized;
                }
                numerator = numerator.add(part);
                denominator = denominator.add(whole);
            }
        }
        return new Realized.Ratio(numerator, denominator);
    }

    private static boolean unitsDiffer(List<Realized> said) {
        return said.stream()
                        .filter(Realized.Amount.class::isInstance)
                        .map(realized -> ((Realized.Amount) realized).unit())
                        .filter(unit -> unit != null)
                        .map(unit -> Units.canonical(String.valueOf(unit)))
                        .distinct()
                        .count()
                > 1;
    }
}
