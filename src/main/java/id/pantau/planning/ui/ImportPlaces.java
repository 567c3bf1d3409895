package id.pantau.planning.ui;

import id.pantau.planning.Finding;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which part of a plan stands in which cell of its sheet.
 *
 * @param cells by the key of the part as it was read
 * @param renamed the keys the parts have now, by the key as it was read, where they differ
 */
record ImportPlaces(Map<String, String> cells, Map<String, String> renamed) {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private record Place(String key, int row, int column) {}

    /** The cell of a part; empty when it is not known. */
    String cell(String key) {
        return cells.getOrDefault(read(key), "");
    }

    private String read(String key) {
        return renamed.entrySet().stream()
                .filter(name -> name.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key);
    }

    private String now(String readKey) {
        return renamed.getOrDefault(readKey, readKey);
    }

    /** The same cells after the parts were given other keys, each in the same order as before. */
    ImportPlaces renamed(NewPlan before, NewPlan after) {
        Map<String, String> names = new HashMap<>();
        List<String> newer = keys(after);
        List<String> older = keys(before);
        for (int at = 0; at < older.size(); at++) {
            names.put(read(older.get(at)), newer.get(at));
        }
        return new ImportPlaces(cells, names);
    }

    private static List<String> keys(NewPlan plan) {
        return Stream.of(
                        plan.headings().stream().map(NewHeading::key),
                        plan.objectives().stream().map(NewObjective::key),
                        plan.indicators().map(NewIndicator::key),
                        plan.actions().map(NewAction::key),
                        plan.allocations().stream().map(NewAllocation::key))
                .flatMap(keys -> keys)
                .toList();
    }

    /** The part a finding points to with its n-th cell, so that a person can be led there. */
    Optional<String> partOf(Finding finding, int index) {
        List<String> keys = finding.keys();
        return keys.size() == finding.cells().size()
                ? Optional.of(now(keys.get(index)))
                : partAt(finding.cells().get(index));
    }

    /** The part whose cell this is, or the one to its left in the same row, or else the one above. */
    private Optional<String> partAt(String address) {
        return place("", address)
                .flatMap(cell -> places().filter(part ->
                                part.row() < cell.row() || part.row() == cell.row() && part.column() <= cell.column())
                        .max(Comparator.comparingInt(Place::row).thenComparingInt(Place::column)))
                .map(part -> now(part.key()));
    }

    private Stream<Place> places() {
        return cells.entrySet().stream().flatMap(entry -> place(entry.getKey(), entry.getValue()).stream());
    }

    private static Optional<Place> place(String key, String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? Optional.of(new Place(key, Integer.parseInt(parts.group(2)), column(parts.group(1))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }
}
