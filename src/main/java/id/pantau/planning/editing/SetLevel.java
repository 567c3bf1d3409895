package id.pantau.planning.editing;

import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewPlan;
import java.util.Set;

/** Says what a heading is. @param heading its key */
public record SetLevel(String heading, HeadingLevel level) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.withHeadings(plan.headings().stream()
                .map(candidate -> candidate.key().equals(heading) ? levelled(candidate) : candidate)
                .toList());
    }

    private NewHeading levelled(NewHeading old) {
        return new NewHeading(
                old.key(), level, old.number(), old.text(), old.code(), old.raw(), old.parent(), old.inColumn());
    }

    @Override
    public Set<String> touches() {
        return Set.of(heading);
    }
}
