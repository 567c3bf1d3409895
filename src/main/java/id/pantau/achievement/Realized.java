package id.pantau.achievement;

import id.pantau.achievement.Reading.Emptiness;
import id.pantau.achievement.Reading.Empty;
import id.pantau.achievement.Reading.Read;
import id.pantau.achievement.Reading.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was achieved, or why nothing can be said about it. */
public sealed interface Realized {

    /** Nothing was filled in. */
    Realized MISSING = new Missing();

    /** The office says that the indicator did not apply. */
    Realized NOT_APPLICABLE = new NotApplicable();

    /** A number in the target's own unit; percent in points. */
    static Realized of(BigDecimal value) {
        return new Amount(value, null);
    }

    /** What a reading says: an empty text is "not filled in", "n/a" is itself, a refused one is unreadable. */
    static Realized from(Reading<Realized> reading) {
        return switch (reading) {
            case Read<Realized>(Realized content, var notices) -> content;
            case Empty<Realized>(Emptiness kind) -> kind == Emptiness.NOT_APPLICABLE ? NOT_APPLICABLE : MISSING;
            case Refused<Realized>(String reason, var couldMean) -> new Unreadable(reason);
        };
    }

    /**
     * A number.
     *
     * @param value percent in points
     * @param unit the unit as written; null means the target's own
     */
    record Amount(BigDecimal value, @Nullable String unit) implements Realized {}

    /** A share as its two numbers: 4 of 11. Over several periods the numbers are added, never the shares. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Realized {}

    /** A mark of a scale. */
    record Graded(GradeScale scale, String code) implements Realized {}

    /** Words that are no figure. */
    record Text(String words) implements Realized {}

    /** The office says that the indicator did not apply. */
    record NotApplicable() implements Realized {}

    /** Nothing was filled in. */
    record Missing() implements Realized {}

    /** Something was written that could mean several things. */
    record Unreadable(String why) implements Realized {}
}
