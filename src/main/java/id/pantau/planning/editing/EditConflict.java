package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a change can still be made although the plan has changed since.
 *
 * @param seen the content the person looked at
 * @param stored the content as it is now
 */
public record EditConflict(NewPlan seen, NewPlan stored, PlanEdit edit) {

    /** The parts that the change concerns and that somebody else changed or removed; empty when it can be made. */
    public Set<String> keys() {
        PlanParts before = new PlanParts(seen);
        PlanParts now = new PlanParts(stored);
        Set<String> touched = edit.touches();
        if (edit.withWhatIsBelow()) {
            touched = new HashSet<>(before.withWhatIsBelow(touched));
            touched.addAll(now.withWhatIsBelow(edit.touches()));
        }
        Set<String> keys = new HashSet<>(before.differing(touched, now));
        edit.needs().stream().filter(key -> now.part(key) == null).forEach(keys::add);
        return keys;
    }
}
