package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanPart;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves a part, with everything below it, to another place.
 *
 * @param parent key of the part it comes below; null directly in the plan
 * @param after key of the part it comes behind; null at the beginning
 */
public record MovePart(
        String part, @Nullable String parent, @Nullable String after) implements PlanEdit {

    /** One place up, at the beginning of its parent to the end of the one before; empty at the very top. */
    public static Optional<MovePart> up(NewPlan plan, String part) {
        return new Neighbours(plan).step(part, -1);
    }

    /** One place down, at the end of its parent to the beginning of the next one; empty at the very bottom. */
    public static Optional<MovePart> down(NewPlan plan, String part) {
        return new Neighbours(plan).step(part, 1);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Outline outline = new Outline(plan);
        Node from = outline.above(part).orElse(null);
        Node moved = outline.node(part).orElse(null);
        Node to = outline.node(parent).orElse(null);
        if (from == null || moved == null || to == null || !mayGo(moved, to)) {
            return plan;
        }
        from.children().remove(moved);
        to.insert(moved, after);
        return Structure.settled(plan, outline);
    }

    private boolean mayGo(Node moved, Node to) {
        PlanPart above = to.part();
        boolean intoItself = above != null && moved.find(above.key()).isPresent();
        return moved.part() != null && to.takes(PartKind.of(moved.part())) && !intoItself && !part.equals(after);
    }

    @Override
    public Set<String> touches() {
        return Set.of(part);
    }

    @Override
    public Set<String> needs() {
        return parent == null ? Set.of(part) : Set.of(part, parent);
    }
}
