package id.pantau.planning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of the earlier versions of a plan are parts of this one still.
 *
 * @param versions the earlier versions that have such parts, with their numbers
 * @param indicators of those versions, with what they are in this one
 * @param actions of those versions, with what they are in this one
 */
public record EarlierParts(
        Map<PlanId, Integer> versions,
        Map<IndicatorId, IndicatorId> indicators,
        Map<ActionItemId, ActionItemId> actions) {

    /** Of a first version. */
    public static final EarlierParts NONE = new EarlierParts(Map.of(), Map.of(), Map.of());

    public EarlierParts {
        versions = Map.copyOf(versions);
        indicators = Map.copyOf(indicators);
        actions = Map.copyOf(actions);
    }

    public Set<PlanId> plans() {
        return versions.keySet();
    }

    public Optional<IndicatorId> of(IndicatorId earlier) {
        return Optional.ofNullable(indicators.get(earlier));
    }

    public Optional<ActionItemId> of(ActionItemId earlier) {
        return Optional.ofNullable(actions.get(earlier));
    }
}
