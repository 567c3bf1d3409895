package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.achievement.Reading;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import id.pantau.uikit.Formats;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a target is understood to be while it is typed.
 *
 * @param sentence in the reader's language
 * @param understood whether it can be measured against
 */
record TargetWords(String sentence, boolean understood) {

    static TargetWords of(@Nullable String target, String indicator) {
        return switch (new TargetReader().read(target, indicator)) {
            case Reading.Read<Target>(Target read, var notices) ->
                new TargetWords(
                        Stream.concat(Stream.of(words(read)), notices.stream().map(notice -> notice.message()))
                                .collect(Collectors.joining(" ")),
                        true);
            case Reading.Empty<Target> empty -> new TargetWords(text("planning.edit.target.missing"), false);
            case Reading.Refused<Target>(String reason, var couldMean) ->
                new TargetWords(
                        couldMean.isEmpty()
                                ? text("planning.edit.target.refused", reason)
                                : text("planning.edit.target.could-mean", reason, String.join(" / ", couldMean)),
                        false);
        };
    }

    private static String words(Target target) {
        return switch (target) {
            case Target.Percent percent ->
                understood(text("planning.edit.target.percent", Formats.number(percent.value())));
            case Target.Range range ->
                understood(text(
                        "planning.edit.target.range",
                        Formats.number(range.lower()),
                        Formats.number(range.upper()),
                        Objects.requireNonNullElse(range.unit(), "")));
            case Target.Text words -> text("planning.edit.target.text");
            case Target.Grade grade -> understood(grade.code());
            case Target.Count count ->
                understood(
                        (Formats.number(count.value()) + " " + Objects.requireNonNullElse(count.unit(), "")).strip());
            case Target.Score score -> understood(Formats.number(score.value()));
        };
    }

    private static String understood(String meaning) {
        return text("planning.edit.target.understood", meaning);
    }
}
