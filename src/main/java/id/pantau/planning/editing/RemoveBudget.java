package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;

/** Removes a budget; rows that were paid from it have none afterwards. @param allocation its key */
public record RemoveBudget(String allocation) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        Integer place = Budgets.place(plan, allocation);
        return place == null ? plan : Budgets.without(plan, Set.of(place));
    }

    @Override
    public Set<String> touches() {
        return Set.of(allocation);
    }
}
