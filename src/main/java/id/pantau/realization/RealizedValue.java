package id.pantau.realization;

import id.pantau.achievement.GradeScale;
import id.pantau.achievement.Reading;
import id.pantau.achievement.RealizationReader;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.shared.DomainException;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The realization of a month as typed, and the one meaning it was read with.
 *
 * @param valueText as typed; null when nothing was entered
 * @param amount a number, percent in points
 * @param grade a mark of a scale
 */
@Embeddable
record RealizedValue(
        @Nullable String valueText,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String grade) {

    static final RealizedValue NOTHING = new RealizedValue(null, null, null, null, null);

    private static final BigDecimal MOST = new BigDecimal("999999999999999");

    /**
     * Reads what a person typed.
     *
     * @throws DomainException when it has no meaning for this target, or could mean several things
     */
    static RealizedValue read(String text, Target target) {
        Reading<Realized> reading = new RealizationReader().read(text, target);
        return switch (Realized.from(reading)) {
            case Realized.Missing none -> NOTHING;
            case Realized.NotApplicable none -> new RealizedValue(text.strip(), null, null, null, null);
            case Realized.Amount number -> new RealizedValue(text.strip(), storable(number.value()), null, null, null);
            case Realized.Ratio(BigDecimal part, BigDecimal whole) ->
                new RealizedValue(text.strip(), null, storable(part), storable(whole), null);
            case Realized.Graded graded -> new RealizedValue(text.strip(), null, null, null, graded.code());
            case Realized.Text words -> throw new DomainException("realization.value.no-number", words.words());
            case Realized.Unreadable unreadable ->
                throw new DomainException("realization.value.unclear", text.strip(), unreadable.why());
        };
    }

    private static BigDecimal storable(BigDecimal value) {
        if (value.abs().compareTo(MOST) > 0) {
            throw new DomainException("realization.value.too-large");
        }
        return value;
    }

    Realized realized() {
        if (amount != null) {
            return Realized.of(amount);
        }
        if (numerator != null && denominator != null) {
            return new Realized.Ratio(numerator, denominator);
        }
        if (grade != null) {
            return graded(grade);
        }
        return valueText == null ? Realized.MISSING : Realized.NOT_APPLICABLE;
    }

    private static Realized graded(String code) {
        return GradeScale.STANDARD.stream()
                .filter(scale -> scale.rank(code).isPresent())
                .findFirst()
                .<Realized>map(scale -> new Realized.Graded(scale, code))
                .orElseGet(() -> new Realized.Text(code));
    }
}
