package id.pantau.achievement;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * What a schedule makes due within a span.
 *
 * <p>A convention of Pantau, inferred from the shapes of published plans and from no regulation: a tick of a summed
 * target carries an equal part of it; under average and last known value the whole target holds from the first tick on.
 */
sealed interface Due {

    /** The target of the span. */
    record Known(Target target) implements Due {}

    /** No target can be said, and why. */
    record Unknown(Reason reason) implements Due {}

    static Due of(Measure measure, Schedule schedule, Span span) {
        Target year = measure.target();
        return switch (schedule) {
            case Schedule.Ticks ticks -> ticked(measure, ticks.dueMonths().orElseThrow(), span);
            case Schedule.Quantities planned ->
                isInUnitOf(year, planned) && measure.rollUp() == RollUp.SUM
                        ? targets(measure, planned.granularity(), planned.quantities(), false, span)
                        : ticked(measure, planned.dueMonths().orElseThrow(), span);
            case Schedule.PeriodTargets targets ->
                targets(measure, targets.granularity(), targets.targets(), targets.cumulative(), span);
            case Schedule.MonthsUnknown unknown ->
                unknown.dueMonths()
                        .map(months -> ticked(measure, months, span))
                        .orElseGet(() -> atYearEnd(year, span, Reason.SCHEDULE_UNKNOWN));
            case Schedule.None none -> atYearEnd(year, span, Reason.NOT_SCHEDULED);
        };
    }

    /** Whatever the months are, by December all of them have come. */
    private static Due atYearEnd(Target year, Span span, Reason otherwise) {
        return span.equals(Span.year()) ? new Known(year) : new Unknown(otherwise);
    }

    private static Due ticked(Measure measure, List<Month> months, Span span) {
        Target year = measure.target();
        if (measure.rollUp() != RollUp.SUM || year instanceof Target.Grade) {
            return !months.isEmpty() && months.getFirst().compareTo(span.to()) <= 0
                    ? new Known(year)
                    : new Unknown(Reason.NOT_SCHEDULED);
        }
        int due = 0;
        for (Month month : months) {
            due += span.contains(month) ? 1 : 0;
        }
        return due == 0 ? new Unknown(Reason.NOT_SCHEDULED) : new Known(TargetShare.of(year, due, months.size()));
    }

    private static Due targets(
            Measure measure,
            Granularity granularity,
            SortedMap<Integer, BigDecimal> targets,
            boolean cumulative,
            Span span) {
        int first = lastDueBefore(granularity, span) + 1;
        int end = lastDue(granularity, span.to()) + 1;
        SortedMap<Integer, BigDecimal> come = targets.headMap(end);
        SortedMap<Integer, BigDecimal> within = targets.subMap(first, end);
        SortedMap<Integer, BigDecimal> earlier = targets.headMap(first);
        if (come.isEmpty() || (measure.rollUp() == RollUp.SUM && within.isEmpty())) {
            return new Unknown(Reason.NOT_SCHEDULED);
        }
        BigDecimal due = switch (measure.rollUp()) {
            case SUM -> cumulative ? difference(come, earlier) : Arithmetic.sum(within.values());
            case AVERAGE -> cumulative || within.isEmpty() ? latest(come) : mean(within.values());
            case LAST -> latest(come);
        };
        return new Known(TargetShare.replaced(measure.target(), due));
    }

    private static int lastDueBefore(Granularity granularity, Span span) {
        return span.from() == Month.JANUARY
                ? 0
                : lastDue(granularity, span.from().minus(1));
    }

    private static int lastDue(Granularity granularity, Month month) {
        int period = granularity.periodOf(month);
        return granularity.dueIn(period) == month ? period : period - 1;
    }

    private static BigDecimal difference(SortedMap<Integer, BigDecimal> come, SortedMap<Integer, BigDecimal> earlier) {
        BigDecimal before = earlier.isEmpty() ? BigDecimal.ZERO : latest(earlier);
        return Arithmetic.isUsual(before) && Arithmetic.isUsual(latest(come))
                ? latest(come).subtract(before)
                : before;
    }

    private static BigDecimal latest(SortedMap<Integer, BigDecimal> targets) {
        return targets.lastEntry().getValue();
    }

    private static BigDecimal mean(Collection<BigDecimal> targets) {
        return Arithmetic.share(Arithmetic.sum(targets), 1, targets.size());
    }

    private static boolean isInUnitOf(Target target, Schedule.Quantities planned) {
        return target instanceof Target.Count && Units.agree(target.unit(), planned.unit());
    }
}
