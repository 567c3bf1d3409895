package id.pantau.achievement;

import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over some months: what was due, what was realized, and both compared.
 *
 * @param target what was due; null when nothing was, or when that is not known
 * @param realized the increments rolled up; {@link Realized#MISSING} when there are none
 * @param againstPeriod the realization against what was due
 * @param againstYear the realization against the target of the whole year
 * @param missing months in which something was due and nothing was filled in
 */
public record ToDate(
        @Nullable Target target, Realized realized, Outcome againstPeriod, Outcome againstYear, List<Month> missing) {

    /** From January through a month. */
    public static ToDate of(Measure measure, Schedule schedule, List<Increment> increments, Month through) {
        return of(measure, schedule, increments, Span.through(through));
    }

    /** A month, a quarter or a semester alone, or any other months. */
    public static ToDate of(Measure measure, Schedule schedule, List<Increment> increments, Span span) {
        List<Increment> within = increments.stream()
                .filter(increment ->
                        span.contains(increment.month()) && !(increment.realized() instanceof Realized.Missing))
                .sorted(Comparator.comparing(Increment::month))
                .toList();
        Trail trail = new Trail(measure, schedule, span, within, missing(schedule, span, within));
        Due due = Due.of(measure, schedule, span);
        Optional<Reason> impossible = RolledUp.obstacle(measure, within);
        Realized realized = RolledUp.of(measure.rollUp(), within);
        return switch (due) {
            case Due.Known(Target target) ->
                new ToDate(
                        target,
                        realized,
                        outcome(measure.withTarget(target), realized, impossible, trail),
                        outcome(measure, realized, impossible, trail),
                        trail.missing());
            case Due.Unknown(Reason reason) ->
                new ToDate(
                        null,
                        realized,
                        unable(reason, measure, realized, trail),
                        within.isEmpty() && reason == Reason.NOT_SCHEDULED
                                ? unable(reason, measure, realized, trail)
                                : outcome(measure, realized, impossible, trail),
                        trail.missing());
        };
    }

    private static Outcome outcome(Measure measure, Realized realized, Optional<Reason> impossible, Trail trail) {
        return impossible
                .map(reason -> unable(reason, measure, realized, trail))
                .orElseGet(() -> Achievement.of(measure, realized, trail));
    }

    private static Outcome unable(Reason reason, Measure measure, Realized realized, Trail trail) {
        return new Outcome.NotComputable(reason, new Grounds(measure, realized, trail));
    }

    private static List<Month> missing(Schedule schedule, Span span, List<Increment> within) {
        return schedule.dueMonths().orElse(List.of()).stream()
                .filter(span::contains)
                .filter(month -> within.stream()
                        .noneMatch(increment -> isInPeriod(schedule.granularity(), increment.month(), month)))
                .toList();
    }

    private static boolean isInPeriod(Granularity granularity, Month reported, Month due) {
        return granularity.dueIn(granularity.periodOf(reported)) == due;
    }
}
