package id.pantau.planning;

import id.pantau.achievement.Cap;
import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.Measure;
import id.pantau.achievement.RollUp;
import id.pantau.achievement.Target;
import id.pantau.achievement.TargetReader;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How an indicator is measured: what counts as better, by which formula, and how months make a year. */
@Embeddable
public record MeasureChoice(
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Formula formula,
        @Enumerated(EnumType.STRING) RollUp rollUp) {

    /** The usual way to measure a target of this shape; a planner may choose another. */
    public static MeasureChoice suggestedFor(@Nullable String target, String indicator) {
        Measure usual = Measure.of(read(target, indicator));
        return new MeasureChoice(usual.direction(), usual.formula(), usual.rollUp());
    }

    Measure measure(@Nullable String target, String indicator) {
        return new Measure(read(target, indicator), direction, formula, rollUp, Cap.USUAL);
    }

    private static Target read(@Nullable String target, String indicator) {
        return new TargetReader()
                .read(target, indicator)
                .value()
                .orElseGet(() -> new Target.Text(String.valueOf(target), null));
    }
}
