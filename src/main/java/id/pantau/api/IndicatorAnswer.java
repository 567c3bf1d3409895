package id.pantau.api;

import id.pantau.achievement.Direction;
import id.pantau.achievement.Formula;
import id.pantau.achievement.RollUp;
import id.pantau.planning.IndicatorDetails;
import java.util.List;

/** What a program is told about an indicator. */
record IndicatorAnswer(
        long id,
        String key,
        String text,
        TargetAnswer target,
        Direction direction,
        Formula formula,
        RollUp rollUp,
        List<ActionAnswer> actions) {

    static IndicatorAnswer of(IndicatorDetails indicator, PlanNames names) {
        return new IndicatorAnswer(
                indicator.id().value(),
                indicator.key(),
                indicator.text(),
                TargetAnswer.of(indicator.target(), indicator.text()),
                indicator.choice().direction(),
                indicator.choice().formula(),
                indicator.choice().rollUp(),
                indicator.actions().stream()
                        .map(action -> ActionAnswer.of(action, names))
                        .toList());
    }
}
