package id.pantau.planning.editing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.NewPlan;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Several changes that belong together, one after the other. */
public record Together(List<PlanEdit> edits) implements PlanEdit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        NewPlan changed = plan;
        for (PlanEdit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }

    @Override
    public Set<String> touches() {
        return all(PlanEdit::touches);
    }

    @Override
    public Set<String> needs() {
        return all(PlanEdit::needs);
    }

    @Override
    public boolean withWhatIsBelow() {
        return edits.stream().anyMatch(PlanEdit::withWhatIsBelow);
    }

    @Override
    public boolean interprets() {
        return edits.stream().allMatch(PlanEdit::interprets);
    }

    private Set<String> all(Function<PlanEdit, Set<String>> keys) {
        return edits.stream().flatMap(edit -> keys.apply(edit).stream()).collect(toUnmodifiableSet());
    }
}
