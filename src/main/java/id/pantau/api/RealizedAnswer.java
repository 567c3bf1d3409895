package id.pantau.api;

import id.pantau.achievement.Realized;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about the meaning of a realization.
 *
 * @param kind AMOUNT, RATIO, GRADE, TEXT, NOT_APPLICABLE or MISSING
 * @param amount percent in points
 */
record RealizedAnswer(
        String kind,
        @Nullable String amount,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String grade,
        @Nullable String text) {

    static RealizedAnswer of(Realized realized) {
        return switch (realized) {
            case Realized.Amount number ->
                new RealizedAnswer("AMOUNT", Decimals.text(number.value()), null, null, null, null);
            case Realized.Ratio ratio ->
                new RealizedAnswer(
                        "RATIO",
                        null,
                        Decimals.text(ratio.numerator()),
                        Decimals.text(ratio.denominator()),
                        null,
                        null);
            case Realized.Graded graded -> new RealizedAnswer("GRADE", null, null, null, graded.code(), null);
            case Realized.Text words -> new RealizedAnswer("TEXT", null, null, null, null, words.words());
            case Realized.NotApplicable none -> new RealizedAnswer("NOT_APPLICABLE", null, null, null, null, null);
            case Realized.Missing none -> new RealizedAnswer("MISSING", null, null, null, null, null);
            case Realized.Unreadable unreadable -> new RealizedAnswer("TEXT", null, null, null, null, unreadable.why());
        };
    }
}
