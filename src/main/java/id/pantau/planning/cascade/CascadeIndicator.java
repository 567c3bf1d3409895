package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the cascade needs it.
 *
 * @param target as printed; null where the document has none
 */
public record CascadeIndicator(
        PlanPart part, String text, @Nullable String target) {

    public CascadeIndicator(PlanId plan, String key, String text, @Nullable String target) {
        this(new PlanPart(plan, key), text, target);
    }
}
