package id.pantau.realization;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * What is left to do of the rows of a person in one month.
 *
 * @param rows how many there are
 * @param started of which something is typed and not handed in
 * @param returned that were sent back
 * @param handedIn that are with the planner or the Sekretaris, or approved
 */
public record MonthBrief(PeriodStanding period, int rows, int started, int returned, int handedIn) {

    private static final int LEAST_HASTE = 3;

    /** What presses most comes first: what is past due and still open, what came back, what runs, what is filled in afterwards. */
    public static final Comparator<MonthBrief> MOST_URGENT_FIRST = Comparator.comparingInt(MonthBrief::haste)
            .thenComparing(brief -> brief.period().dueOn());

    private int haste() {
        return switch (period.state()) {
            case LATE, REOPENED -> 0;
            case BACKFILL -> returned > 0 ? 1 : LEAST_HASTE;
            default -> returned > 0 ? 1 : 2;
        };
    }

    static MonthBrief of(PeriodStanding period, int rows, List<EntryDetails> entries) {
        YearMonth month = period.month();
        List<EntryState> states = entries.stream()
                .filter(entry -> entry.month().equals(month))
                .map(EntryDetails::state)
                .toList();
        int started = Math.toIntExact(
                states.stream().filter(state -> state == EntryState.DRAFT).count());
        int returned = Math.toIntExact(
                states.stream().filter(state -> state == EntryState.RETURNED).count());
        return new MonthBrief(period, rows, started, returned, states.size() - started - returned);
    }

    /** How many rows are not handed in. */
    public int left() {
        return rows - handedIn;
    }

    /** Whether the person can do something about it now. */
    public boolean isWaiting() {
        return (period.accepts() && left() > 0) || (returned > 0 && period.acceptsMending());
    }
}
