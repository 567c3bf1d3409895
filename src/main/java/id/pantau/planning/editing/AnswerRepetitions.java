package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.RepetitionAnswer;
import java.util.Set;

/**
 * Says of some budgets whether they repeat money that stands elsewhere in the document.
 *
 * @param allocations their keys
 */
public record AnswerRepetitions(Set<String> allocations, RepetitionAnswer answer) implements PlanEdit {

    public AnswerRepetitions {
        allocations = Set.copyOf(allocations);
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.withAllocations(plan.allocations().stream()
                .map(allocation -> allocations.contains(allocation.key()) ? allocation.answered(answer) : allocation)
                .toList());
    }

    @Override
    public Set<String> touches() {
        return allocations;
    }

    @Override
    public boolean interprets() {
        return true;
    }
}
