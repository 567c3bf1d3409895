package id.pantau.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rows of plans in all their versions: which is which, and what each is called. */
public record TracedRows(List<TracedRow> rows) {

    public TracedRows {
        rows = List.copyOf(rows);
    }

    public Optional<TracedRow> row(IndicatorId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<TracedAction> action(ActionItemId id) {
        return rows.stream()
                .flatMap(row -> row.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    /** The row in every version that has it, the one asked for too; none for an unknown row. */
    public List<TracedRow> versions(IndicatorId id) {
        return row(id).stream()
                .flatMap(row -> rows.stream().filter(row::isSame))
                .toList();
    }

    /** The action of a row in every version that has it, the one asked for too; none for an unknown action. */
    public Set<ActionItemId> versions(IndicatorId row, ActionItemId id) {
        List<TracedAction> actions =
                versions(row).stream().flatMap(each -> each.actions().stream()).toList();
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .map(TracedAction::key)
                .flatMap(key ->
                        actions.stream().filter(action -> action.key().equals(key)))
                .map(TracedAction::id)
                .collect(toUnmodifiableSet());
    }

    /** Those rows, in whatever version, that fit in at least one of their versions. */
    public Set<IndicatorId> anyVersion(Predicate<TracedRow> wanted) {
        Set<String> fitting = rows.stream().filter(wanted).map(TracedRows::name).collect(toUnmodifiableSet());
        return rows.stream()
                .filter(row -> fitting.contains(name(row)))
                .map(TracedRow::id)
                .collect(toUnmodifiableSet());
    }

    /** Those rows that fit, and what they were in earlier versions. */
    public Set<IndicatorId> andEarlier(Predicate<TracedRow> wanted) {
        Map<String, Integer> newest = rows.stream()
                .filter(wanted)
                .collect(toMap(TracedRows::name, TracedRow::version, Math::max));
        return rows.stream()
                .filter(row -> row.version() <= newest.getOrDefault(name(row), 0))
                .map(TracedRow::id)
                .collect(toUnmodifiableSet());
    }

    private static String name(TracedRow row) {
        return row.document().value() + " " + row.key();
    }
}
