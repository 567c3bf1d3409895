package id.pantau.realization;

import id.pantau.achievement.Increment;
import id.pantau.achievement.Realized;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for one indicator and month.
 *
 * @param version rises with every change; to be handed back with the next one
 * @param value the realization as typed
 * @param realized the meaning it was read with
 * @param sample whether it was made for the demo mode
 * @param enteredBy name of who entered it last
 */
public record EntryDetails(
        IndicatorId indicator,
        YearMonth month,
        long version,
        EntryState state,
        @Nullable String value,
        Realized realized,
        List<ActionProgress> actions,
        Narrative narrative,
        boolean sample,
        String enteredBy,
        Instant enteredAt) {

    public EntryDetails {
        actions = List.copyOf(actions);
    }

    public Increment increment() {
        return new Increment(month.getMonth(), realized);
    }

    public Optional<ActionProgress> progress(ActionItemId action) {
        return actions.stream()
                .filter(progress -> progress.action().equals(action))
                .findFirst();
    }
}
