package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;

/** Removes a part with everything below it, and the budgets that no other row is paid from. */
public record RemovePart(String part) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Outline outline = new Outline(plan);
        return outline.above(part)
                .map(above -> {
                    above.children().removeIf(child -> child.is(part));
                    return Structure.settled(plan, outline);
                })
                .orElse(plan);
    }

    @Override
    public Set<String> touches() {
        return Set.of(part);
    }

    @Override
    public boolean withWhatIsBelow() {
        return true;
    }
}
