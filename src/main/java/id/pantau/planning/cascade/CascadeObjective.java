package id.pantau.planning.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective (sasaran) as the cascade needs it.
 *
 * @param number as printed
 */
public record CascadeObjective(
        CascadeNode node, @Nullable String number, String text, List<CascadeIndicator> indicators) {

    public CascadeObjective {
        indicators = List.copyOf(indicators);
    }
}
