package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.YearMonth;
import java.util.List;

/**
 * What a person wants to have stored for one indicator and month.
 *
 * @param version the version the person saw, {@link #UNSEEN} where there was none yet
 * @param value the realization as typed; empty for none
 * @param actions the actions that change; those not named stay as they are
 */
public record EntryChange(
        IndicatorId indicator,
        YearMonth month,
        long version,
        String value,
        List<ActionProgress> actions,
        Narrative narrative) {

    /** Stands for an entry that was not there yet. */
    public static final long UNSEEN = 0;

    public EntryChange {
        actions = List.copyOf(actions);
    }

    boolean isBlank() {
        return value.isBlank() && narrative.isBlank() && actions.stream().allMatch(ActionProgress::isBlank);
    }
}
