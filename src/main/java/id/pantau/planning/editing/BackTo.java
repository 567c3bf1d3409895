package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes changes back, or does them again: the plan is what it was.
 *
 * @param now what the person sees
 * @param then what the plan is to be again
 * @param interprets whether everything taken back only said how the document is understood
 */
public record BackTo(NewPlan now, NewPlan then, boolean interprets) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return then;
    }

    /** All parts: a change somebody else made meanwhile must not be lost. */
    @Override
    public Set<String> touches() {
        Set<String> all = new HashSet<>(new PlanParts(now).keys());
        all.addAll(new PlanParts(then).keys());
        return Set.copyOf(all);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }
}
