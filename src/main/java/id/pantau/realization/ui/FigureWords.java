package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Writes realizations and outcomes as people read them. */
final class FigureWords {

    private static final int MOST_DECIMALS = 4;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String PERCENT = "%";

    private FigureWords() {}

    /** A realization in the unit of its target. */
    static String realized(Realized realized, Target target) {
        return switch (realized) {
            case Realized.Amount(BigDecimal number, String unit) ->
                withUnit(Formats.number(number, MOST_DECIMALS), unit == null ? target.unit() : unit);
            case Realized.Ratio(BigDecimal part, BigDecimal whole) -> ratio(part, whole);
            case Realized.Graded graded -> graded.code();
            case Realized.Text words -> words.words();
            case Realized.NotApplicable none -> text("realization.figure.not-applicable");
            case Realized.Missing none -> Formats.NONE;
            case Realized.Unreadable unreadable -> Formats.NONE;
        };
    }

    /** An outcome as a percentage or in words. */
    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Computed computed -> Formats.percent(computed.capped());
            case Outcome.GradeReached reached -> text("realization.figure.reached");
            case Outcome.GradeMissed missed -> text("realization.figure.missed");
            case Outcome.NotComputable none -> none.reason().words();
        };
    }

    private static String ratio(BigDecimal part, BigDecimal whole) {
        String parts = text(
                "realization.figure.ratio", Formats.number(part, MOST_DECIMALS), Formats.number(whole, MOST_DECIMALS));
        return whole.signum() == 0
                ? parts
                : parts + " = " + Formats.percent(part.movePointRight(2).divide(whole, MathContext.DECIMAL64));
    }

    private static String withUnit(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        return number + (unit.equals(PERCENT) ? NO_BREAK_SPACE + unit : " " + unit);
    }
}
