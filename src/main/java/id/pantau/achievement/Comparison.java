package id.pantau.achievement;

import id.pantau.achievement.Working.Ranked;
import id.pantau.achievement.Working.Unable;
import java.math.BigDecimal;

/** Sets a realization against a target. */
final class Comparison {

    private Comparison() {}

    static Working of(Measure measure, Realized realized) {
        return switch (realized) {
            case Realized.Missing missing -> new Unable(Reason.NOT_FILLED);
            case Realized.NotApplicable none -> new Unable(Reason.NOT_APPLICABLE);
            case Realized.Unreadable unreadable -> new Unable(Reason.UNREADABLE);
            case Realized.Text words -> new Unable(Reason.TEXT);
            case Realized.Amount number -> number(measure, number);
            case Realized.Ratio ratio -> ratio(measure, ratio);
            case Realized.Graded graded -> graded(measure.target(), graded.scale(), graded.code());
        };
    }

    private static Working number(Measure measure, Realized.Amount number) {
        Target target = measure.target();
        if (!Arithmetic.isUsual(number.value())) {
            return new Unable(Reason.TOO_LARGE);
        }
        return switch (target) {
            case Target.Text text -> new Unable(Reason.TEXT);
            case Target.Grade grade ->
                number.unit() == null ? scored(target, grade.scale(), number.value()) : new Unable(Reason.UNIT_DIFFERS);
            case Target.Score score ->
                number.unit() == null
                        ? Division.of(measure, score.value(), score.value(), number.value())
                        : new Unable(Reason.UNIT_DIFFERS);
            case Target.Percent percent -> percent(measure, percent, number);
            case Target.Count count -> inUnit(measure, count.value(), count.value(), number);
            case Target.Range range -> inUnit(measure, range.lower(), range.upper(), number);
        };
    }

    private static Working percent(Measure measure, Target.Percent target, Realized.Amount amount) {
        if (Units.agree(Units.PERCENT, amount.unit())) {
            return Division.of(measure, target.value(), target.value(), amount.value());
        }
        return target.asCount()
                .filter(count -> Units.agree(count.unit(), amount.unit()))
                .map(count -> Division.of(measure, count.value(), count.value(), amount.value()))
                .orElseGet(() -> new Unable(Reason.UNIT_DIFFERS));
    }

    private static Working inUnit(Measure measure, BigDecimal lower, BigDecimal upper, Realized.Amount number) {
        return Units.agree(measure.target().unit(), number.unit())
                ? Division.of(measure, lower, upper, number.value())
                : new Unable(Reason.UNIT_DIFFERS);
    }

    private static Working ratio(Measure measure, Realized.Ratio ratio) {
        Target target = measure.target();
        if (target instanceof Target.Text) {
            return new Unable(Reason.TEXT);
        }
        if (!Units.PERCENT.equals(target.unit())) {
            return new Unable(Reason.UNIT_DIFFERS);
        }
        if (ratio.denominator().signum() == 0) {
            return new Unable(Reason.DENOMINATOR_ZERO);
        }
        if (!Arithmetic.isUsual(ratio.numerator()) || !Arithmetic.isUsual(ratio.denominator())) {
            return new Unable(Reason.TOO_LARGE);
        }
        BigDecimal points = Arithmetic.percent(ratio.numerator(), ratio.denominator());
        return number(measure, new Realized.Amount(points, Units.PERCENT));
    }

    private static Working scored(Target target, GradeScale scale, BigDecimal score) {
        if (!scale.isScored()) {
            return new Unable(Reason.UNIT_DIFFERS);
        }
        return scale.markFor(score)
                .map(mark -> graded(target, scale, mark))
                .orElseGet(() -> new Unable(Reason.OFF_THE_SCALE));
    }

    private static Working graded(Target target, GradeScale scale, String code) {
        return switch (target) {
            case Target.Text text -> new Unable(Reason.TEXT);
            case Target.Grade grade ->
                grade.scale().code().equals(scale.code())
                        ? ranked(grade.scale(), grade.code(), code)
                        : new Unable(Reason.UNIT_DIFFERS);
            default -> new Unable(Reason.UNIT_DIFFERS);
        };
    }

    private static Working ranked(GradeScale scale, String promised, String reached) {
        return scale.rank(promised)
                .flatMap(least ->
                        scale.rank(reached).<Working>map(place -> new Ranked(scale, promised, reached, place <= least)))
                .orElseGet(() -> new Unable(Reason.OFF_THE_SCALE));
    }
}
