package id.pantau.achievement;

import java.math.BigDecimal;

/** A target of part of a year, made from the year's. */
final class TargetShare {

    private TargetShare() {}

    /** So many parts of the whole. */
    static Target of(Target year, long parts, long whole) {
        return switch (year) {
            case Target.Percent percent ->
                new Target.Percent(percent.raw(), Arithmetic.share(percent.value(), parts, whole), percent.note());
            case Target.Count count ->
                new Target.Count(
                        count.raw(), Arithmetic.share(count.value(), parts, whole), count.unit(), count.note());
            case Target.Score score ->
                new Target.Score(score.raw(), Arithmetic.share(score.value(), parts, whole), score.note());
            case Target.Range range ->
                new Target.Range(
                        range.raw(),
                        Arithmetic.share(range.lower(), parts, whole),
                        Arithmetic.share(range.upper(), parts, whole),
                        range.unit(),
                        range.note());
            case Target.Grade grade -> grade;
            case Target.Text text -> text;
        };
    }

    /** The same target with another number; a mark, a range and a text have none and stay. */
    static Target replaced(Target year, BigDecimal value) {
        return switch (year) {
            case Target.Percent percent -> new Target.Percent(percent.raw(), value, percent.note());
            case Target.Count count -> new Target.Count(count.raw(), value, count.unit(), count.note());
            case Target.Score score -> new Target.Score(score.raw(), value, score.note());
            case Target.Range range -> range;
            case Target.Grade grade -> grade;
            case Target.Text text -> text;
        };
    }
}
