package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.achievement.Realized;
import id.pantau.achievement.ToDate;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.ScheduleGrain;
import java.time.Month;
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
 * @param remarks why the entry of the month was sent back, the last first
 */
public record TaskRow(
        ObjectiveDetails objective,
        IndicatorDetails indicator,
        boolean shared,
        List<ActionDetails> actions,
        YearMonth month,
        List<EntryDetails> entries,
        List<Remark> remarks) {

    public TaskRow {
        actions = List.copyOf(actions);
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
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

    /**
     * The year as it stood at the end of the month before; empty in January.
     *
     * @param grain of the plan; null when it has no schedule
     */
    public Optional<ToDate> toDateBefore(@Nullable ScheduleGrain grain) {
        if (month.getMonth() == Month.JANUARY) {
            return Optional.empty();
        }
        List<Increment> earlier = entries.stream()
                .filter(entry -> entry.month().isBefore(month))
                .map(EntryDetails::increment)
                .toList();
        return Optional.of(ToDate.of(
                indicator.measure(),
                indicator.schedule(grain),
                earlier,
                month.minusMonths(1).getMonth()));
    }

    /** What a cell of the month holds; "" for nothing. */
    public String text(EntryCell cell) {
        return entry().map(entry -> entry.text(cell)).orElse("");
    }

    /** What was sent back and is to be mended now. */
    public List<Remark> openRemarks() {
        return entry().filter(entry -> entry.state() == EntryState.RETURNED).stream()
                .flatMap(entry -> remarks.stream())
                .filter(remark -> remark.round() == remarks.getFirst().round())
                .toList();
    }

    /** Whether it was sent back, and since then nothing was changed, nor evidence brought where only that was asked for. */
    public boolean isUnmended() {
        List<Remark> open = openRemarks();
        EntryCell evidence = EntryCell.of(EntryField.EVIDENCE);
        boolean brought = entry().filter(entry -> entry.evidence() > 0).isPresent()
                && open.stream().map(Remark::cell).allMatch(evidence::equals);
        return !brought
                && entry().filter(entry -> open.stream()
                                .anyMatch(remark -> entry.enteredAt().isBefore(remark.at())))
                        .isPresent();
    }

    /** Whether a cell can be changed as the entry stands; the month may still be closed. */
    public boolean isOpen(EntryCell cell) {
        return switch (entry().map(EntryDetails::state).orElse(EntryState.DRAFT)) {
            case DRAFT -> true;
            case RETURNED -> openRemarks().stream().anyMatch(remark -> remark.reopens(cell));
            case SUBMITTED, VERIFIED, APPROVED -> false;
        };
    }

    /** Whether something is scheduled that falls due in the month. */
    public boolean isDue(@Nullable ScheduleGrain grain) {
        return actions.stream().anyMatch(action -> isDue(action, grain));
    }

    private boolean isDue(ActionDetails action, @Nullable ScheduleGrain grain) {
        return grain != null
                && action.schedule()
                        .toSchedule(grain)
                        .dueMonths()
                        .filter(months -> months.contains(month.getMonth()))
                        .isPresent();
    }

    /**
     * What is still missing before the entry can be handed in: the realization, whether what fell due was carried out, and
     * evidence where the office requires it.
     *
     * @param grain of the plan; null when it has no schedule
     */
    public List<EntryCell> missing(@Nullable ScheduleGrain grain, EvidenceRule rule) {
        Stream<EntryCell> value = isFilled() ? Stream.empty() : Stream.of(EntryCell.of(EntryField.VALUE));
        Stream<EntryCell> carriedOut = actions.stream()
                .filter(action -> isDue(action, grain))
                .map(action -> EntryCell.of(EntryField.CARRIED_OUT, action.id()))
                .filter(cell -> text(cell).isEmpty());
        boolean proven = entry().filter(entry -> entry.evidence() > 0).isPresent();
        Stream<EntryCell> evidence = rule == EvidenceRule.REQUIRED && !proven
                ? Stream.of(EntryCell.of(EntryField.EVIDENCE))
                : Stream.empty();
        return Stream.of(value, carriedOut, evidence).flatMap(cells -> cells).toList();
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
                        .toList(),
                remarks);
    }

    private Optional<EntryDetails> of(YearMonth wanted) {
        return entries.stream().filter(entry -> entry.month().equals(wanted)).findFirst();
    }
}
