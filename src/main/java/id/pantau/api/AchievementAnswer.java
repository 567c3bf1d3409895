package id.pantau.api;

import id.pantau.achievement.Answer;
import id.pantau.achievement.Explanation;
import id.pantau.achievement.LightLimits;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reading;
import id.pantau.achievement.Reason;
import id.pantau.achievement.Scale;
import id.pantau.uikit.Texts;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about an achievement.
 *
 * @param computable whether there is a percentage
 * @param reason why there is none; null when there is one
 * @param raw percent points, neither capped nor rounded
 * @param capped percent points that count; a mark reached counts for 100
 * @param category the word of the usual scale, null without a percentage
 * @param status the traffic light by the usual limits
 * @param formula the formula asked for or, without one, the usual one of the direction
 * @param explanation the sum as a person would write it on paper, one thing a line, in Indonesian
 */
record AchievementAnswer(
        boolean computable,
        @Nullable String reason,
        @Nullable String raw,
        @Nullable String capped,
        @Nullable String category,
        String status,
        String formula,
        String explanation) {

    static AchievementAnswer of(Answer answer) {
        Outcome outcome = answer.outcome();
        BigDecimal capped = outcome.percent().orElse(null);
        BigDecimal raw = outcome instanceof Outcome.Computed computed ? computed.raw() : capped;
        String category = Scale.USUAL.word(outcome).orElse(null);
        return new AchievementAnswer(
                capped != null,
                reason(outcome),
                Decimals.textOrNull(raw),
                Decimals.textOrNull(capped),
                category,
                LightLimits.USUAL.light(outcome).name(),
                outcome.grounds().measure().formula().name(),
                explanation(answer, outcome.explanation().withCategory(category)));
    }

    private static @Nullable String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotComputable none -> none.reason().name();
            case Outcome.GradeMissed missed -> Reason.GRADE_MISSED.name();
            case Outcome.Computed computed -> null;
            case Outcome.GradeReached reached -> null;
        };
    }

    /** The explanation of the screen and, where a text was refused, what it could mean. */
    private static String explanation(Answer answer, Explanation explanation) {
        return Stream.of(
                        Stream.of(explanation.text()),
                        refused(answer.target()).map(Reading.Refused::reason),
                        Stream.of(answer.target(), answer.realization())
                                .flatMap(AchievementAnswer::refused)
                                .flatMap(AchievementAnswer::meanings))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Reading.Refused<?>> refused(Reading<?> reading) {
        return reading instanceof Reading.Refused<?> refused ? Stream.of(refused) : Stream.empty();
    }

    private static Stream<String> meanings(Reading.Refused<?> refused) {
        return refused.couldMean().isEmpty()
                ? Stream.empty()
                : Stream.of(Texts.text("api.could-mean", String.join("; ", refused.couldMean())));
    }
}
