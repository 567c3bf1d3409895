package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import org.jspecify.annotations.Nullable;

/** An indicator of one of the plans. */
record IndicatorRow(
        long objective,
        long plan,
        String key,
        String text,
        @Nullable String target) {

    CascadeIndicator details() {
        return new CascadeIndicator(new CascadeNode(new PlanId(plan), key), text, target);
    }
}
