package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.achievement.Realized;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for one indicator and month.
 *
 * @param revision 1, and one more with every correction after approval
 * @param version rises with every change; what a decision on the entry was made upon
 * @param value the realization as typed
 * @param realized the meaning it was read with
 * @param evidence how many pieces of evidence are attached
 * @param provenance how it came about
 * @param enteredBy name of who entered it last
 */
public record EntryDetails(
        EntryId id,
        IndicatorId indicator,
        YearMonth month,
        int revision,
        long version,
        EntryState state,
        @Nullable String value,
        Realized realized,
        List<ActionProgress> actions,
        Narrative narrative,
        int evidence,
        Provenance provenance,
        String enteredBy,
        Instant enteredAt) {

    public EntryDetails {
        actions = List.copyOf(actions);
    }

    /** Whether it was made for the demo mode. */
    public boolean sample() {
        return provenance.sample();
    }

    public EntryRef ref() {
        return new EntryRef(id, version);
    }

    /** The same entry with so many pieces of evidence. */
    public EntryDetails withEvidence(int count) {
        return new EntryDetails(
                id,
                indicator,
                month,
                revision,
                version,
                state,
                value,
                realized,
                actions,
                narrative,
                count,
                provenance,
                enteredBy,
                enteredAt);
    }

    public Increment increment() {
        return new Increment(month.getMonth(), realized);
    }

    public Optional<ActionProgress> progress(ActionItemId action) {
        return actions.stream()
                .filter(progress -> progress.action().equals(action))
                .findFirst();
    }

    /** Every cell that can be filled in, in the order in which they are asked for. */
    Stream<EntryCell> cells() {
        return Stream.of(
                        Stream.of(EntryCell.of(EntryField.VALUE)),
                        actions.stream().flatMap(ActionProgress::cells),
                        Narrative.FIELDS.stream().map(EntryCell::of))
                .flatMap(Function.identity());
    }

    /** What a cell holds: as typed for the realization and for words, else in the one form that is stored; "" for nothing. */
    public String text(EntryCell cell) {
        return switch (cell.field()) {
            case VALUE -> Objects.requireNonNullElse(value, "");
            case CARRIED_OUT, PHYSICAL, SPENT ->
                progress(Objects.requireNonNull(cell.action()))
                        .map(progress -> progress.text(cell.field()))
                        .orElse("");
            case EVIDENCE -> String.valueOf(evidence);
            default -> narrative.text(cell.field());
        };
    }
}
