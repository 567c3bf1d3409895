package id.pantau.planning.cascade;

import id.pantau.planning.PlanId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands after everything that people said about links, whichever version of the plans they said it about. */
class CascadeAnswers {

    private final Map<Long, PlanId> current;
    private final CascadeTexts texts;
    private final Map<CascadeNode, DecisionRow> confirmed = new LinkedHashMap<>();
    private final Map<CascadePair, DecisionRow> rejected = new HashMap<>();

    /**
     * @param said in the order in which it was said
     * @param current the version of a plan that is looked at, by the id of any version of it
     */
    CascadeAnswers(List<DecisionRow> said, Map<Long, PlanId> current, CascadeTexts texts) {
        this.current = current;
        this.texts = texts;
        said.forEach(this::take);
    }

    private void take(DecisionRow row) {
        CascadePair pair = pair(row);
        if (pair == null) {
            return;
        }
        rejected.remove(pair);
        DecisionRow before = confirmed.get(pair.child());
        if (before != null && pair.equals(pair(before))) {
            confirmed.remove(pair.child());
        }
        switch (row.answer()) {
            case CONFIRMED -> confirmed.put(pair.child(), row);
            case REJECTED -> rejected.put(pair, row);
            case WITHDRAWN -> {}
        }
    }

    /** Both ends of what was answered, where both are still there. */
    private @Nullable CascadePair pair(DecisionRow row) {
        PlanId parent = current.get(row.parentPlan());
        PlanId child = current.get(row.childPlan());
        if (parent == null || child == null) {
            return null;
        }
        CascadePair pair =
                new CascadePair(new CascadeNode(parent, row.parentKey()), new CascadeNode(child, row.childKey()));
        return texts.knows(pair) ? pair : null;
    }

    /** The links that people confirmed; those whose texts have changed since are asked again. */
    List<CascadeLink> links() {
        return confirmed.values().stream().map(this::link).toList();
    }

    private CascadeLink link(DecisionRow row) {
        CascadePair pair = Objects.requireNonNull(pair(row));
        return new CascadeLink(
                pair.parent(),
                pair.child(),
                texts.likeness(pair),
                texts.unchangedSince(row, pair) ? CascadeLink.State.CONFIRMED : CascadeLink.State.ASKED_AGAIN,
                new CascadeLink.Decided(row.by(), row.at()));
    }

    /** The pairs that people said do not belong together, as long as their texts stay as they were. */
    Set<CascadePair> rejected() {
        return rejected.entrySet().stream()
                .filter(entry -> texts.unchangedSince(entry.getValue(), entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
