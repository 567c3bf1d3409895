package id.pantau.progress.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Scale;
import id.pantau.achievement.Target;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes targets, realizations and outcomes with the same digits everywhere. */
public final class FigureWords {

    /** As fine as the engine writes what it calculates with, so that a figure is the one in its explanation. */
    private static final int DECIMALS = 4;

    private FigureWords() {}

    public static String target(@Nullable Target target) {
        return switch (target) {
            case null -> Formats.NONE;
            case Target.Percent percent -> percent(percent.value());
            case Target.Count count -> withUnit(count.value(), count.unit());
            case Target.Score score -> number(score.value());
            case Target.Range range -> number(range.lower()) + "–" + withUnit(range.upper(), range.unit());
            case Target.Grade grade -> grade.code();
            case Target.Text words -> words.raw();
        };
    }

    /** @param target in whose unit the realization is */
    public static String realized(Realized realized, Target target) {
        return switch (realized) {
            case Realized.Amount amount ->
                target instanceof Target.Percent
                        ? percent(amount.value())
                        : withUnit(amount.value(), amount.unit() == null ? target.unit() : amount.unit());
            case Realized.Ratio ratio -> text("progress.ratio", number(ratio.numerator()), number(ratio.denominator()));
            case Realized.Graded graded -> graded.code();
            case Realized.Text words -> words.words();
            case Realized.NotApplicable none -> text("progress.reason.NOT_APPLICABLE");
            case Realized.Missing none -> Formats.NONE;
            case Realized.Unreadable unreadable -> text("progress.reason.UNREADABLE");
        };
    }

    /** The percentage that counts; a mark in words; a dash where there is none. */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Computed computed -> Formats.percent(computed.capped());
            case Outcome.GradeReached reached -> text("progress.grade.reached");
            case Outcome.GradeMissed missed -> text("progress.grade.missed");
            case Outcome.NotComputable none -> Formats.NONE;
        };
    }

    /** What stands small beside an outcome: the category, and the uncapped percentage where it was cut off. */
    public static String beside(Outcome outcome) {
        String category = Scale.USUAL.word(outcome).orElse("");
        return outcome instanceof Outcome.Computed computed && computed.raw().compareTo(computed.capped()) > 0
                ? text("progress.capped", category, Formats.percent(computed.raw()))
                : category;
    }

    static String number(@Nullable BigDecimal value) {
        return Formats.number(value, DECIMALS);
    }

    static String withUnit(@Nullable BigDecimal value, @Nullable String unit) {
        if (value == null || unit == null || unit.isBlank()) {
            return number(value);
        }
        return unit.equals("%") ? percent(value) : number(value) + ' ' + unit;
    }

    private static String percent(BigDecimal points) {
        return number(points) + "\u00a0%";
    }
}
