package id.pantau.planning;

import java.util.List;
import java.util.function.ToIntFunction;

/** How much of everything a plan holds, for a person to compare with the document. */
public record PlanCounts(
        int headings, int objectives, int indicators, int actions, int marks, int quantities, int openSchedules) {

    static PlanCounts of(NewPlan plan) {
        List<NewIndicator> indicators = plan.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
        List<PlannedSchedule> schedules = indicators.stream()
                .flatMap(indicator -> indicator.actions().stream())
                .map(NewAction::schedule)
                .toList();
        return new PlanCounts(
                plan.headings().size(),
                plan.objectives().size(),
                indicators.size(),
                schedules.size(),
                sum(
                        schedules,
                        schedule -> (int) schedule.marks().stream()
                                        .filter(mark -> mark.quantity() == null)
                                        .count()
                                + (schedule.count() == null ? 0 : schedule.count())),
                sum(schedules, schedule -> (int) schedule.marks().stream()
                        .filter(mark -> mark.quantity() != null)
                        .count()),
                sum(schedules, schedule -> schedule.open() ? 1 : 0));
    }

    private static int sum(List<PlannedSchedule> schedules, ToIntFunction<PlannedSchedule> count) {
        return schedules.stream().mapToInt(count).sum();
    }
}
