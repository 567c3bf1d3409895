package id.pantau.calculator.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Realized;
import id.pantau.achievement.Target;
import id.pantau.uikit.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says what was read from a text: a share, a count with its unit, a mark of which scale, words. */
final class ReadWords {

    private static final int DECIMALS = 10;
    private static final String PERCENT = "%";

    private ReadWords() {}

    static String target(Target target) {
        return switch (target) {
            case Target.Percent percent -> text("calculator.read.percent", percent(percent.value()));
            case Target.Count count -> text("calculator.read.count", withUnit(count.value(), count.unit()));
            case Target.Score score -> text("calculator.read.score", number(score.value()));
            case Target.Range range ->
                text("calculator.read.range", number(range.lower()), withUnit(range.upper(), range.unit()));
            case Target.Grade grade ->
                text("calculator.read.grade", grade.code(), grade.scale().name());
            case Target.Text words -> text("calculator.read.text");
        };
    }

    /** @param target in whose unit a bare number is */
    static String realized(Realized realized, Target target) {
        return switch (realized) {
            case Realized.Amount(BigDecimal value, String unit) -> withUnit(value, unit == null ? target.unit() : unit);
            case Realized.Ratio(BigDecimal part, BigDecimal whole) ->
                text("calculator.read.ratio", number(part), number(whole));
            case Realized.Graded graded ->
                text("calculator.read.grade", graded.code(), graded.scale().name());
            case Realized.Text words -> text("calculator.read.text");
            case Realized.NotApplicable none -> text("calculator.reason.NOT_APPLICABLE");
            case Realized.Missing none -> text("calculator.reason.NOT_FILLED");
            case Realized.Unreadable unreadable -> text("calculator.reason.UNREADABLE");
        };
    }

    private static String withUnit(BigDecimal value, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return number(value);
        }
        return unit.equals(PERCENT) ? percent(value) : number(value) + " " + unit;
    }

    private static String percent(BigDecimal points) {
        return number(points) + "\u00a0%";
    }

    private static String number(BigDecimal value) {
        return Formats.number(value, DECIMALS);
    }
}
