package id.pantau.planning.editing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanPart;
import java.util.Set;

/**
 * Puts a copy of a part, with everything below it, behind the part; rows of the copy are paid from the same budgets.
 *
 * @param key of the copy; parts below it are named after it
 */
public record CopyPart(String part, String key) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Outline outline = new Outline(plan);
        Node original = outline.node(part).orElse(null);
        Node above = outline.above(part).orElse(null);
        if (original == null || above == null || outline.node(key).isPresent()) {
            return plan;
        }
        above.insert(copy(original, key), part);
        return Structure.settled(plan, outline);
    }

    private static Node copy(Node original, String key) {
        Node copy = new Node(original.part() == null ? null : keyed(original.part(), key));
        int number = 1;
        for (Node child : original.children()) {
            copy.children().add(copy(child, key + "." + number++));
        }
        return copy;
    }

    private static PlanPart keyed(PlanPart part, String key) {
        return switch (part) {
            case NewHeading heading ->
                new NewHeading(
                        key,
                        heading.level(),
                        heading.number(),
                        heading.text(),
                        heading.code(),
                        heading.raw(),
                        null,
                        heading.inColumn());
            case NewObjective objective ->
                new NewObjective(key, objective.number(), objective.text(), null, objective.indicators());
            case NewIndicator indicator -> indicator.keyed(key);
            case NewAction action -> action.keyed(key);
        };
    }

    @Override
    public Set<String> touches() {
        return Set.of();
    }

    @Override
    public Set<String> needs() {
        return Set.of(part);
    }
}
