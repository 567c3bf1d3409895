package id.pantau.achievement;

import java.time.Month;

/**
 * What one month brought: for sums and averages the month alone, under {@link RollUp#LAST} the value to date.
 *
 * @param realized a number, a ratio, a mark, or "n/a"; a month that was not filled in has no increment
 */
public record Increment(Month month, Realized realized) {}
