package id.pantau.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantau.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rows together from flat lines. */
final class TraceAssembly {

    private TraceAssembly() {}

    static TracedRows rows(List<TraceLine> lines) {
        return new TracedRows(
                lines.stream()
                        .collect(groupingBy(TraceLine::indicator, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(TraceAssembly::row)
                        .toList());
    }

    private static TracedRow row(List<TraceLine> lines) {
        TraceLine first = lines.getFirst();
        return new TracedRow(
                new IndicatorId(first.indicator()),
                new PlanId(first.plan()),
                first.version(),
                new PlanId(Objects.requireNonNullElse(first.firstVersion(), first.plan())),
                first.key(),
                first.text(),
                first.rollUp(),
                lines.stream()
                        .filter(line -> line.action() != null)
                        .collect(groupingBy(TraceLine::action, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(TraceAssembly::action)
                        .toList());
    }

    private static TracedAction action(List<TraceLine> lines) {
        TraceLine first = lines.getFirst();
        return new TracedAction(
                new ActionItemId(Objects.requireNonNull(first.action())),
                Objects.requireNonNull(first.actionKey()),
                Stream.of(first.activity(), first.subActivity(), first.output())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                Boolean.TRUE.equals(first.allUnits()),
                lines.stream()
                        .map(TraceLine::owner)
                        .filter(Objects::nonNull)
                        .map(UnitId::new)
                        .collect(toUnmodifiableSet()));
    }
}
