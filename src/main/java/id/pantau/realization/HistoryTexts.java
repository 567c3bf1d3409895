package id.pantau.realization;

import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorId;
import id.pantau.planning.TracedAction;
import id.pantau.planning.TracedRow;
import id.pantau.planning.TracedRows;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of stored lines what the rows and actions are called, and leaves out what the reader need not know. */
class HistoryTexts {

    private final TracedRows rows;
    private final boolean addresses;

    HistoryTexts(HistoryReach reach) {
        rows = reach.rows();
        addresses = reach.addresses();
    }

    HistoryLine line(HistoryRow stored) {
        IndicatorId indicator = stored.indicator() == null ? null : new IndicatorId(stored.indicator());
        Optional<TracedRow> row = Optional.ofNullable(indicator).flatMap(rows::row);
        return new HistoryLine(
                stored.id(),
                stored.at(),
                stored.who(),
                stored.kind(),
                stored.yearMonth(),
                indicator,
                row.map(TracedRow::text).orElse(null),
                stored.field(),
                row.flatMap(each -> action(each, stored.action())).orElse(null),
                stored.revision(),
                stored.before(),
                stored.after(),
                stored.reason(),
                stored.attempt(),
                stored.channel(),
                addresses ? stored.address() : null);
    }

    /** Named only where a row has several, so that one knows which. */
    private static Optional<String> action(TracedRow row, @Nullable Long id) {
        return row.actions().stream()
                .filter(action ->
                        id != null && row.actions().size() > 1 && action.id().equals(new ActionItemId(id)))
                .map(TracedAction::words)
                .findFirst();
    }
}
