package id.pantau.planning.ui;

import id.pantau.planning.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which part of a plan stands in which cell of its sheet.
 *
 * @param cells by key of the part
 */
record ImportPlaces(Map<String, String> cells) {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private record Place(String key, int row, int column) {}

    /** The cell of a part; empty when it is not known. */
    String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /** The part a finding points to with its n-th cell, so that a person can be led there. */
    Optional<String> partOf(Finding finding, int index) {
        List<String> keys = finding.keys();
        return keys.size() == finding.cells().size()
                ? Optional.of(keys.get(index))
                : partAt(finding.cells().get(index));
    }

    /** The part whose cell this is, or the one to its left in the same row, or else the one above. */
    private Optional<String> partAt(String address) {
        return place("", address)
                .flatMap(cell -> places()
                        .filter(part -> part.row() < cell.row()
                                || part.row() == cell.row() && part.column() <= cell.column())
                        .max(Comparator.comparingInt(Place::row).thenComparingInt(Place::column)))
                .map(Place::key);
    }

    private Stream<Place> places() {
        return cells.entrySet().stream()
                .flatMap(entry -> place(entry.getKey(), entry.getValue()).stream());
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
