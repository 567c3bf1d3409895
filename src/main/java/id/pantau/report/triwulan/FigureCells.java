package id.pantau.report.triwulan;

import id.pantau.achievement.Outcome;
import id.pantau.achievement.Realized;
import id.pantau.achievement.Reason;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetKind;
import id.pantau.document.Alignment;
import id.pantau.document.BodyCell;
import id.pantau.document.Emphasis;
import java.math.BigDecimal;
import java.math.MathContext;

/** Shows targets, realizations and outcomes as numbers where there is one, and otherwise says why there is none. */
final class FigureCells {

    private static final int MOST_DECIMALS = 2;

    private FigureCells() {}

    static BodyCell target(Target target) {
        BigDecimal value = target.value();
        if (value == null) {
            return BodyCell.text(target.raw()).aligned(Alignment.CENTER);
        }
        return number(target, value);
    }

    /** @param target of the indicator; its kind says how a number is shown */
    static BodyCell realized(Realized realized, Target target, Reason whenMissing) {
        return switch (realized) {
            case Realized.Amount amount -> number(target, amount.value());
            case Realized.Ratio ratio -> ratio(ratio);
            case Realized.Graded graded -> BodyCell.text(graded.code()).aligned(Alignment.CENTER);
            case Realized.Text text -> BodyCell.text(text.words());
            case Realized.NotApplicable none -> reason(Reason.NOT_APPLICABLE);
            case Realized.Missing none -> reason(whenMissing);
            case Realized.Unreadable none -> reason(Reason.UNREADABLE);
        };
    }

    static BodyCell achievement(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Computed computed -> BodyCell.percent(computed.capped());
            case Outcome.GradeReached reached ->
                BodyCell.percent(reached.percent().orElseThrow());
            case Outcome.GradeMissed missed -> reason(Reason.GRADE_MISSED);
            case Outcome.NotComputable none -> reason(none.reason());
        };
    }

    static BodyCell reason(Reason reason) {
        return words(reason.words());
    }

    /** Words in the place of a figure. */
    static BodyCell words(String words) {
        return BodyCell.text(words).aligned(Alignment.CENTER).emphasized(Emphasis.ITALIC);
    }

    private static BodyCell number(Target target, BigDecimal value) {
        return target.kind() == TargetKind.PERCENT
                ? BodyCell.percent(value)
                : BodyCell.number(value, Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS));
    }

    private static BodyCell ratio(Realized.Ratio ratio) {
        return ratio.denominator().signum() == 0
                ? reason(Reason.DENOMINATOR_ZERO)
                : BodyCell.percent(
                        ratio.numerator().movePointRight(2).divide(ratio.denominator(), MathContext.DECIMAL64));
    }
}
