package id.pantau.realization;

import java.time.Month;

/**
 * How many entries of a month wait for a step.
 *
 * @param state submitted: for the planner; verified: for the Sekretaris
 */
public record WaitingEntries(Month month, EntryState state, long count) {

    WaitingEntries(int month, EntryState state, Long count) {
        this(Month.of(month), state, count);
    }
}
