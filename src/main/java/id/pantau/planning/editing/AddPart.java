package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds an empty part.
 *
 * @param key of the new part
 * @param parent key of the part above it; null directly in the plan
 * @param after key of the part it comes behind; null at the beginning
 */
public record AddPart(
        String key,
        PartKind kind,
        @Nullable String parent,
        @Nullable String after) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Outline outline = new Outline(plan);
        if (outline.node(key).isPresent()) {
            return plan;
        }
        return outline.node(parent)
                .filter(above -> above.takes(kind))
                .map(above -> {
                    above.insert(new Node(kind.blank(key, plan.header().grain())), after);
                    return Structure.settled(plan, outline);
                })
                .orElse(plan);
    }

    @Override
    public Set<String> touches() {
        return Set.of();
    }

    @Override
    public Set<String> needs() {
        return parent == null ? Set.of() : Set.of(parent);
    }
}
