package id.pantau.progress;

import id.pantau.achievement.CarriedOut;
import id.pantau.achievement.Execution;
import id.pantau.achievement.Outcome;
import id.pantau.achievement.Reason;
import id.pantau.achievement.Schedule;
import id.pantau.achievement.Span;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.ActionProgress;
import id.pantau.realization.EntryDetails;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how far scheduled actions were carried out. */
final class ActionExecution {

    private ActionExecution() {}

    /** All actions of one indicator from January through a month. */
    static Execution of(
            IndicatorDetails indicator, @Nullable ScheduleGrain grain, Month through, List<EntryDetails> entries) {
        return together(indicator.actions().stream()
                .map(action -> Execution.of(
                        grain == null ? Schedule.NONE : action.schedule().toSchedule(grain),
                        reports(action, entries),
                        Span.through(through)))
                .toList());
    }

    /** The parts as one; when nothing fell due because schedules are not settled, that is the reason given. */
    static Execution together(List<Execution> parts) {
        Execution total = Execution.total(parts);
        return parts.stream()
                .filter(part -> total.scheduled() == 0 && isUnsettled(part))
                .findFirst()
                .orElse(total);
    }

    private static boolean isUnsettled(Execution part) {
        return part.outcome() instanceof Outcome.NotComputable none && none.reason() == Reason.SCHEDULE_UNKNOWN;
    }

    private static Map<Month, CarriedOut> reports(ActionDetails action, List<EntryDetails> entries) {
        Map<Month, CarriedOut> reports = new EnumMap<>(Month.class);
        for (EntryDetails entry : entries) {
            entry.progress(action.id())
                    .map(ActionProgress::carriedOut)
                    .ifPresent(carriedOut -> reports.put(entry.month().getMonth(), carriedOut));
        }
        return reports;
    }
}
