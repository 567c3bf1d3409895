package id.pantau.planning;

import id.pantau.planning.editing.PlacedPart;
import id.pantau.planning.editing.PlanParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of one kind of a plan, with the place each has among its kind. */
final class PartOrder {

    private final PlanParts parts;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    PartOrder(PlanParts parts, Stream<String> keys) {
        this.parts = parts;
        keys.forEach(key -> places.put(key, places.size()));
    }

    int place(String key) {
        return Objects.requireNonNull(places.get(key));
    }

    /** The parts that are here and not there. */
    Set<String> notIn(PartOrder other) {
        return places.keySet().stream()
                .filter(key -> !other.places.containsKey(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts that are in both, and say something else or stand elsewhere. */
    Set<String> changedSince(PartOrder before) {
        return places.keySet().stream()
                .filter(key -> before.places.containsKey(key) && !same(key, before))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean same(String key, PartOrder before) {
        List<PlacedPart> both = Stream.of(parts.part(key), before.parts.part(key))
                .filter(Objects::nonNull)
                .toList();
        return both.size() == 2
                && both.getFirst().equals(both.getLast())
                && Objects.equals(places.get(key), before.places.get(key));
    }
}
