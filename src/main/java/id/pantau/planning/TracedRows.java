package id.pantau.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows of plans in all their versions: which is which, and what each is called. */
public final class TracedRows {

    private final Map<IndicatorId, TracedRow> rows;
    private final Map<TracedRow.Name, List<TracedRow>> versions;

    public TracedRows(List<TracedRow> rows) {
        this.rows = rows.stream().collect(toMap(TracedRow::id, Function.identity()));
        versions = rows.stream().collect(groupingBy(TracedRow::name));
    }

    public Optional<TracedRow> row(IndicatorId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The row in every version that has it, the one asked for too; none for an unknown row. */
    public List<TracedRow> versions(IndicatorId id) {
        return row(id).map(TracedRow::name)
                .map(name -> versions.getOrDefault(name, List.of()))
                .orElse(List.of());
    }

    /** The action of a row in every version that has it, the one asked for too; none for an unknown action. */
    public Set<ActionItemId> versions(IndicatorId row, ActionItemId id) {
        List<TracedAction> actions =
                versions(row).stream().flatMap(each -> each.actions().stream()).toList();
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .map(TracedAction::key)
                .flatMap(key -> actions.stream().filter(action -> action.key().equals(key)))
                .map(TracedAction::id)
                .collect(toUnmodifiableSet());
    }

    /** Those rows, in whatever version, that fit in at least one of their versions. */
    public Set<IndicatorId> anyVersion(Predicate<TracedRow> wanted) {
        return versions.values().stream()
                .filter(same -> same.stream().anyMatch(wanted))
                .flatMap(same -> same.stream().map(TracedRow::id))
                .collect(toUnmodifiableSet());
    }

    /** Those rows that fit, and what they were in earlier versions. */
    public Set<IndicatorId> andEarlier(Predicate<TracedRow> wanted) {
        return versions.values().stream()
                .flatMap(same -> {
                    int newest = same.stream()
                            .filter(wanted)
                            .mapToInt(TracedRow::version)
                            .max()
                            .orElse(0);
                    return same.stream().filter(row -> row.version() <= newest);
                })
                .map(TracedRow::id)
                .collect(toUnmodifiableSet());
    }
}
