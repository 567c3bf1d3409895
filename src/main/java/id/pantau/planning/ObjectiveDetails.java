package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective (sasaran) with its indicators.
 *
 * @param key names the objective in every version of the plan
 * @param heading id of the nearest heading
 */
public record ObjectiveDetails(
        long id,
        String key,
        @Nullable Long heading,
        @Nullable String number,
        String text,
        List<IndicatorDetails> indicators) {

    public ObjectiveDetails {
        indicators = List.copyOf(indicators);
    }

    /** How many rows of the printed table the objective covers. */
    public int rows() {
        return indicators.stream().mapToInt(IndicatorDetails::rows).sum();
    }
}
