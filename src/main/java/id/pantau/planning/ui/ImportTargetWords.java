package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** A target in the words in which it was understood, such as "97,5 persen" for "97.5 %". */
final class ImportTargetWords {

    private static final TargetReader READER = new TargetReader();

    private ImportTargetWords() {}

    /**
     * What was understood, or why nothing was.
     *
     * @param raw as printed
     * @param indicator whose wording settles what a bare number is
     */
    static String understood(@Nullable String raw, @Nullable String indicator) {
        return switch (READER.read(raw, indicator)) {
            case Reading.Read<Target>(Target target, var notices) -> words(target);
            case Reading.Refused<Target> refused -> text("planning.import.target.refused", refused.reason());
            case Reading.Empty<Target> none -> text("planning.import.target.none");
        };
    }

    private static String words(Target target) {
        return switch (target) {
            case Target.Percent percent -> text("planning.import.target.percent", percent.value());
            case Target.Count count
            when count.unit() == null -> text("planning.import.target.no-unit", Formats.number(count.value()));
            case Target.Count count -> Formats.number(count.value()) + " " + count.unit();
            case Target.Score score -> text("planning.import.target.score", score.value());
            case Target.Grade grade -> text("planning.import.target.grade", grade.code());
            case Target.Range range ->
                text(
                        "planning.import.target.range",
                        range.lower(),
                        range.upper(),
                        range.unit() == null ? "" : range.unit());
            case Target.Text words -> text("planning.import.target.text");
        };
    }
}
