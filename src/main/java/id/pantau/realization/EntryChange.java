package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.YearMonth;
import java.util.List;

/**
 * What a person wants to have stored for one indicator and month.
 *
 * @param version the version the person saw, 0 where there was none yet
 * @param value the realization as typed; empty for none
 */
public record EntryChange(
        IndicatorId indicator,
        YearMonth month,
        long version,
        String value,
        List<ActionProgress> actions,
        Narrative narrative) {

    public EntryChange {
        actions = List.copyOf(actions);
    }
}
