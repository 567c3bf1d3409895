package id.pantau.realization;

import id.pantau.achievement.GradeScale;
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

    /** The most characters a realization may have as typed. */
    static final int LONGEST_TEXT = 100;

    static final RealizedValue NOTHING = new RealizedValue(null, null, null, null, null);

    /**
     * Takes what a person typed.
     *
     * @throws DomainException when it has no meaning for this target, or could mean several things
     */
    static RealizedValue read(String text, Target target) {
        if (text.strip().length() > LONGEST_TEXT) {
            throw new DomainException("realization.text.too-long", LONGEST_TEXT);
        }
        return switch (Realized.from(ValueReading.of(text, target))) {
            case Realized.Missing none -> NOTHING;
            case Realized.NotApplicable none -> new RealizedValue(text.strip(), null, null, null, null);
            case Realized.Text words -> new RealizedValue(text.strip(), null, null, null, null);
            case Realized.Amount number -> new RealizedValue(text.strip(), number.value(), null, null, null);
            case Realized.Ratio(BigDecimal part, BigDecimal whole) ->
                new RealizedValue(text.strip(), null, part, whole, null);
            case Realized.Graded graded -> new RealizedValue(text.strip(), null, null, null, graded.code());
            case Realized.Unreadable unreadable ->
                throw new DomainException("realization.value.refused", text.strip(), unreadable.why());
        };
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
        return valueText == null ? Realized.MISSING : words(valueText);
    }

    private static Realized words(String text) {
        return Realized.from(ValueReading.of(text, new Target.Text(text, null)));
    }

    private static Realized graded(String code) {
        return GradeScale.STANDARD.stream()
                .filter(scale -> scale.rank(code).isPresent())
                .findFirst()
                .<Realized>map(scale -> new Realized.Graded(scale, code))
                .orElseGet(() -> new Realized.Text(code));
    }
}
