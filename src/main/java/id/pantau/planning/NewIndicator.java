package id.pantau.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator to be stored.
 *
 * @param target as printed; null where the document has none
 * @param targetJoined whether the target's cell is merged with that of the indicator above
 */
public record NewIndicator(String text, @Nullable String target, boolean targetJoined, List<NewAction> actions) {

    public NewIndicator {
        actions = List.copyOf(actions);
    }
}
