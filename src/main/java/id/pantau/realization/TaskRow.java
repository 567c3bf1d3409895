package id.pantau.realization;

import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One indicator that a person fills in, with everything entered for it so far this year.
 *
 * @param shared whether every unit of the office owns it
 * @param entries of this year up to the month, in order
 */
public record TaskRow(
        ObjectiveDetails objective,
        IndicatorDetails indicator,
        boolean shared,
        YearMonth month,
        List<EntryDetails> entries) {

    public TaskRow {
        entries = List.copyOf(entries);
    }

    /** What is entered for the month itself. */
    public Optional<EntryDetails> entry() {
        return of(month);
    }

    /** What was entered for the month before. */
    public Optional<EntryDetails> previous() {
        return of(month.minusMonths(1));
    }

    private Optional<EntryDetails> of(YearMonth wanted) {
        return entries.stream().filter(entry -> entry.month().equals(wanted)).findFirst();
    }
}
