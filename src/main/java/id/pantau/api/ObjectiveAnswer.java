package id.pantau.api;

import id.pantau.planning.ObjectiveDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about an objective.
 *
 * @param number as printed
 */
record ObjectiveAnswer(String key, @Nullable String number, String text, List<IndicatorAnswer> indicators) {

    static ObjectiveAnswer of(ObjectiveDetails objective, PlanNames names) {
        return new ObjectiveAnswer(
                objective.key(),
                objective.number(),
                objective.text(),
                objective.indicators().stream()
                        .map(indicator -> IndicatorAnswer.of(indicator, names))
                        .toList());
    }
}
