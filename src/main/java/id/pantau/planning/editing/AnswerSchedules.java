package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.ScheduleAnswer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says for some actions when they are due, where the document leaves it open.
 *
 * @param actions their keys
 * @param answer null opens the question again
 * @param periods counted from 1; only with {@link ScheduleAnswer#PERIODS}
 */
public record AnswerSchedules(Set<String> actions, @Nullable ScheduleAnswer answer, Set<Integer> periods)
        implements PlanEdit {

    public AnswerSchedules {
        actions = Set.copyOf(actions);
        periods = Set.copyOf(periods);
        if (answer == ScheduleAnswer.PERIODS && periods.isEmpty()) {
            throw new IllegalArgumentException("an answer that names periods needs some");
        }
    }

    @Override
    public NewPlan applyTo(NewPlan plan) {
        return plan.eachAction(
                action -> actions.contains(action.key()) && action.schedule().leftOpenByDocument()
                        ? action.scheduled(action.schedule().answered(answer, periods))
                        : action);
    }

    @Override
    public Set<String> touches() {
        return actions;
    }

    @Override
    public boolean interprets() {
        return true;
    }
}
