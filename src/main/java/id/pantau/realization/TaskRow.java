package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.achievement.Realized;
import id.pantau.achievement.ToDate;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.ScheduleGrain;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator that a person fills in, with everything entered for it so far this year.
 *
 * @param shared whether every unit of the office owns it
 * @param actions of the indicator that the person's units own; the only ones it reports on
 * @param entries of this year up to the month, in order
 */
public record TaskRow(
        ObjectiveDetails objective,
        IndicatorDetails indicator,
        boolean shared,
        List<ActionDetails> actions,
        YearMonth month,
        List<EntryDetails> entries) {

    public TaskRow {
        actions = List.copyOf(actions);
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

    /** Whether a value stands there for the month; "n/a" is one. */
    public boolean isFilled() {
        return entry().filter(entry -> entry.value() != null).isPresent();
    }

    /**
     * The year so far as it stands.
     *
     * @param grain of the plan; null when it has no schedule
     */
    public ToDate toDate(@Nullable ScheduleGrain grain) {
        return toDate(grain, entry().map(EntryDetails::realized).orElse(Realized.MISSING));
    }

    /**
     * The year so far if something else were entered for the month.
     *
     * @param grain of the plan; null when it has no schedule
     */
    public ToDate toDate(@Nullable ScheduleGrain grain, Realized value) {
        Stream<Increment> earlier =
                entries.stream().filter(entry -> entry.month().isBefore(month)).map(EntryDetails::increment);
        return ToDate.of(
                indicator.measure(),
                indicator.schedule(grain),
                Stream.concat(earlier, Stream.of(new Increment(month.getMonth(), value)))
                        .toList(),
                month.getMonth());
    }

    /** The same row with another entry of the month. */
    public TaskRow with(EntryDetails stored) {
        return new TaskRow(
                objective,
                indicator,
                shared,
                actions,
                month,
                Stream.concat(entries.stream().filter(entry -> entry.month().isBefore(month)), Stream.of(stored))
                        .toList());
    }

    private Optional<EntryDetails> of(YearMonth wanted) {
        return entries.stream().filter(entry -> entry.month().equals(wanted)).findFirst();
    }
}
