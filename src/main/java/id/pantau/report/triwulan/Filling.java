package id.pantau.report.triwulan;

import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.report.QuarterProgress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of the quarter was filled in, and how far that is on its way to approval.
 *
 * @param expected one entry for each indicator and month
 */
record Filling(Map<EntryState, Long> states, long expected) {

    static Filling in(QuarterProgress quarter) {
        List<EntryDetails> entries = quarter.progress().indicators().stream()
                .flatMap(row -> row.entries().stream())
                .filter(entry -> quarter.span().contains(entry.month().getMonth()))
                .toList();
        return new Filling(
                entries.stream()
                        .collect(Collectors.groupingBy(
                                EntryDetails::state, () -> new EnumMap<>(EntryState.class), Collectors.counting())),
                (long) quarter.progress().indicators().size()
                        * quarter.quarter().months().size());
    }

    long filled() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    long approved() {
        return states.getOrDefault(EntryState.APPROVED, 0L);
    }

    String words() {
        String counted = states.entrySet().stream()
                .map(state -> state.getValue() + " " + Words.of("entry." + state.getKey()))
                .collect(Collectors.joining(", "));
        return counted.isEmpty()
                ? Words.of("summary.filled.of", filled(), expected)
                : Words.of("summary.filled.states", filled(), expected, counted);
    }
}
