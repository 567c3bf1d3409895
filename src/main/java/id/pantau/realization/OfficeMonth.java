package id.pantau.realization;

/**
 * A month of an office as its list of months shows it.
 *
 * @param standing for the units of the person who looks, or for the office when it has none
 */
public record OfficeMonth(PeriodStanding standing, MonthCount count) {}
