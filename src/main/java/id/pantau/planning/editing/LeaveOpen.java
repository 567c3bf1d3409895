package id.pantau.planning.editing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewPlan;
import id.pantau.planning.RepetitionAnswer;
import id.pantau.planning.ScheduleAnswer;
import java.util.List;
import java.util.Set;

/** The decision to take a document as it is: what it leaves open stays open, and every amount counts. */
public final class LeaveOpen {

    private LeaveOpen() {}

    /** The answers to whatever nobody has answered yet. */
    public static PlanEdit of(NewPlan plan) {
        Set<String> actions = plan.actions()
                .filter(action -> action.schedule().asked())
                .map(NewAction::key)
                .collect(toUnmodifiableSet());
        Set<String> amounts = plan.allocations().stream()
                .filter(allocation -> allocation.answer() == null)
                .map(NewAllocation::key)
                .collect(toUnmodifiableSet());
        return new Together(List.of(
                new AnswerSchedules(actions, ScheduleAnswer.LEFT_OPEN, Set.of()),
                new AnswerRepetitions(amounts, RepetitionAnswer.COUNTS)));
    }
}
