package id.pantau.report;

import id.pantau.shared.Quarter;

/**
 * What there is to report on a quarter.
 *
 * @param filled how many indicators have an entry, counted for each month
 * @param expected how many there would be with every indicator filled in every month
 */
public record QuarterReport(Quarter quarter, QuarterState state, long filled, long expected) {

    /** Whether a report can be made of it; while the quarter runs it is a provisional one. */
    public boolean available() {
        return state != QuarterState.NOT_BEGUN;
    }
}
