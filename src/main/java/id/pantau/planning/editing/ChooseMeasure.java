package id.pantau.planning.editing;

import id.pantau.planning.MeasureChoice;
import id.pantau.planning.NewPlan;
import java.util.Set;

/**
 * Decides how an indicator is measured.
 *
 * @param indicator its key
 */
public record ChooseMeasure(String indicator, MeasureChoice choice) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.eachIndicator(
                candidate -> candidate.key().equals(indicator) ? candidate.measuredBy(choice) : candidate);
    }

    @Override
    public Set<String> touches() {
        return Set.of(indicator);
    }

    @Override
    public boolean interprets() {
        return true;
    }
}
