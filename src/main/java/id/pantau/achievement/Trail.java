package id.pantau.achievement;

import java.time.Month;
import java.util.List;

/**
 * How a target and a realization over some months came from the year's target and the months' increments.
 *
 * @param year the measure with the year's target
 * @param increments those of the span, in the order of the months
 * @param missing months in which something was due and nothing was filled in
 */
public record Trail(Measure year, Schedule schedule, Span span, List<Increment> increments, List<Month> missing) {}
