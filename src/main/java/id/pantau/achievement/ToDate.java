package id.pantau.achievement;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

    private static final Comparator<Increment> BY_MONTH = Comparator.comparing(Increment::month);

    /** From January through a month. */
    public static ToDate of(Measure measure, Schedule schedule, List<Increment> increments, Month through) {
        return of(measure, schedule, increments, Span.through(through));
    }

    /** A month, a quarter or a semester alone, or any other months. */
    public static ToDate of(Measure measure, Schedule schedule, List<Increment> increments, Span span) {
        List<Increment> within = within(span, increments);
        Trail trail = new Trail(measure, schedule, span, within, missing(schedule, span, within));
        RolledUp rolledUp = RolledUp.of(measure.rollUp(), within);
        return switch (Due.of(measureOfDue(measure, rolledUp), schedule, span)) {
            case Due.Known(Target target) ->
                new ToDate(
                        target,
                        rolledUp.realized(),
                        outcome(measure.withTarget(target), rolledUp, trail),
                        outcome(measure, rolledUp, trail),
                        trail.missing());
            case Due.Unknown(Reason reason) -> {
                Outcome unknown = unable(reason, measure, rolledUp, trail);
                boolean nothingExpected = within.isEmpty() && reason == Reason.NOT_SCHEDULED;
                yield new ToDate(
                        null,
                        rolledUp.realized(),
                        unknown,
                        nothingExpected ? unknown : outcome(measure, rolledUp, trail),
                        trail.missing());
            }
        };
    }

    /** A ratio of sums is a level, not an amount that grows: no part of the target is taken for it. */
    private static Measure measureOfDue(Measure measure, RolledUp rolledUp) {
        return measure.rollUp() == RollUp.SUM && rolledUp.realized() instanceof Realized.Ratio
                ? measure.withRollUp(RollUp.AVERAGE)
                : measure;
    }

    private static Outcome outcome(Measure measure, RolledUp rolledUp, Trail trail) {
        Reason obstacle = rolledUp.obstacle();
        return obstacle == null
                ? Achievement.of(measure, rolledUp.realized(), trail)
                : unable(obstacle, measure, rolledUp, trail);
    }

    private static Outcome unable(Reason reason, Measure measure, RolledUp rolledUp, Trail trail) {
        return new Outcome.NotComputable(reason, new Grounds(measure, rolledUp.realized(), trail));
    }

    private static List<Increment> within(Span span, List<Increment> increments) {
        List<Increment> within = new ArrayList<>(increments.size());
        for (Increment increment : increments) {
            if (span.contains(increment.month()) && !(increment.realized() instanceof Realized.Missing)) {
                within.add(increment);
            }
        }
        within.sort(BY_MONTH);
        return within;
    }

    private static List<Month> missing(Schedule schedule, Span span, List<Increment> within) {
        Optional<List<Month>> due = schedule.dueMonths();
        if (due.isEmpty()) {
            return List.of();
        }
        EnumSet<Month> reported = EnumSet.noneOf(Month.class);
        for (Increment increment : within) {
            reported.add(schedule.granularity().dueMonthOf(increment.month()));
        }
        List<Month> missing = new ArrayList<>();
        for (Month month : due.get()) {
            if (span.contains(month) && !reported.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }
}
