package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective (sasaran) to be stored.
 *
 * @param key names the objective in every version of the plan
 * @param number as printed, such as "11" or "10."
 * @param heading index of the nearest heading in the plan's list
 */
public record NewObjective(
        String key,
        @Nullable String number,
        String text,
        @Nullable Integer heading,
        List<NewIndicator> indicators) implements PlanPart {

    public NewObjective {
        indicators = List.copyOf(indicators);
    }

    public NewObjective withIndicators(List<NewIndicator> others) {
        return new NewObjective(key, number, text, heading, others);
    }
}
