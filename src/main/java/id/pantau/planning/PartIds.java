package id.pantau.planning;

import java.util.HashMap;
import java.util.Map;

/** The ids of the stored parts of a plan by their keys. */
record PartIds(PlanDetails plan) {

    Map<String, Long> byKey() {
        Map<String, Long> ids = new HashMap<>();
        plan.headings().forEach(heading -> ids.put(heading.key(), heading.id()));
        plan.allocations().forEach(allocation -> ids.put(allocation.key(), allocation.id()));
        plan.objectives().forEach(objective -> ids.put(objective.key(), objective.id()));
        plan.indicators().forEach(indicator -> {
            ids.put(indicator.key(), indicator.id().value());
            indicator
                    .actions()
                    .forEach(action -> ids.put(action.key(), action.id().value()));
        });
        return ids;
    }
}
