package id.pantau.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a change. */
public sealed interface EditOutcome {

    /**
     * The change is stored.
     *
     * @param draft the plan as it is now
     * @param alsoChangedBy who else had changed other parts since the person looked; null for nobody
     */
    record Saved(PlanDraft draft, @Nullable String alsoChangedBy) implements EditOutcome {}

    /**
     * Somebody else changed the same parts first; nothing is stored, and nothing is lost.
     *
     * @param theirs the plan as it is stored
     * @param mine the plan as the person wants it
     * @param keys the parts both have changed
     */
    record ChangedMeanwhile(PlanDraft theirs, NewPlan mine, Set<String> keys) implements EditOutcome {

        public ChangedMeanwhile {
            keys = Set.copyOf(keys);
        }
    }
}
