package id.pantau.realization;

import id.pantau.planning.IndicatorId;
import java.time.YearMonth;
import java.util.List;

/** What a person wants to have changed for one indicator and month; cells not named stay as they are. */
public record EntryPatch(IndicatorId indicator, YearMonth month, List<CellChange> changes) {

    public EntryPatch {
        changes = List.copyOf(changes);
    }

    public static EntryPatch of(IndicatorId indicator, YearMonth month, CellChange... changes) {
        return new EntryPatch(indicator, month, List.of(changes));
    }
}
