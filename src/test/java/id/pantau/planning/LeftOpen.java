package id.pantau.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.editing.AnswerRepetitions;
import id.pantau.planning.editing.AnswerSchedules;
import id.pantau.planning.editing.PlanEdit;
import id.pantau.planning.editing.Together;
import java.util.List;
import java.util.Set;

/** Answers everything a document leaves open with "stays open", and every amount with "counts". */
public final class LeftOpen {

    private LeftOpen() {}

    public static NewPlan answered(NewPlan plan) {
        return answers(plan).applyTo(plan);
    }

    static PlanEdit answers(NewPlan plan) {
        Set<String> actions = plan.actions()
                .filter(action -> action.schedule().asked())
                .map(NewAction::key)
                .collect(toUnmodifiableSet());
        Set<String> amounts =
                plan.allocations().stream().map(NewAllocation::key).collect(toUnmodifiableSet());
        return new Together(List.of(
                new AnswerSchedules(actions, ScheduleAnswer.LEFT_OPEN, Set.of()),
                new AnswerRepetitions(amounts, RepetitionAnswer.COUNTS)));
    }
}
