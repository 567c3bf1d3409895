package id.pantau.planning.comparing;

import id.pantau.planning.NewPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents of one plan. Parts are the same when they have the same key.
 *
 * @param parts of both, changed or not, in the order of the newer document; what was removed stands where it stood
 */
public record PlanDifference(List<PartDifference> parts) {

    public PlanDifference {
        parts = List.copyOf(parts);
    }

    /** What became of the older content; where a document was read again, its keys are to be adopted before. */
    public static PlanDifference between(NewPlan older, NewPlan newer) {
        PartOrder order = new PartOrder(PlanParts.of(older), PlanParts.of(newer));
        Set<Part.Name> moved = order.moved();
        return new PlanDifference(order.together(moved).stream()
                .map(name -> difference(name, order.older(name), order.newer(name), moved.contains(name)))
                .toList());
    }

    private static PartDifference difference(
            Part.Name name, @Nullable Part older, @Nullable Part newer, boolean moved) {
        List<FieldDifference> fields = Arrays.stream(PlanField.values())
                .map(field -> new FieldDifference(field, value(older, field), value(newer, field)))
                .filter(field -> field.older() != null || field.newer() != null)
                .toList();
        return new PartDifference(name.kind(), name.key(), change(older, newer, moved, fields), moved, fields);
    }

    private static @Nullable FieldValue value(@Nullable Part part, PlanField field) {
        return part == null ? null : part.fields().get(field);
    }

    private static Change change(
            @Nullable Part older, @Nullable Part newer, boolean moved, List<FieldDifference> fields) {
        if (older == null || newer == null) {
            return older == null ? Change.ADDED : Change.REMOVED;
        }
        List<PlanField> changed = fields.stream()
                .filter(FieldDifference::changed)
                .map(FieldDifference::field)
                .filter(field -> field != PlanField.PARENT)
                .toList();
        // a heading's number is printed in its own words too
        if (!List.of(PlanField.NUMBER, PlanField.PRINTED).containsAll(changed)
                || changed.equals(List.of(PlanField.PRINTED))) {
            return Change.CHANGED;
        }
        if (moved) {
            return Change.MOVED;
        }
        return changed.isEmpty() ? Change.SAME : Change.RENUMBERED;
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }

    /** The parts that are worth a look. */
    public Stream<PartDifference> notable() {
        return parts.stream().filter(part -> part.change().isNotable());
    }

    public long count(Change change) {
        return parts.stream().filter(part -> part.change() == change).count();
    }

    public long count(PartKind kind, Change change) {
        return parts.stream()
                .filter(part -> part.kind() == kind && part.change() == change)
                .count();
    }
}
