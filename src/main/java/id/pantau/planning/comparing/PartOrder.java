package id.pantau.planning.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of parts before and after: which of them stand elsewhere, and in which order to read both together. */
final class PartOrder {

    private final Map<Part.Name, Part> older = new LinkedHashMap<>();
    private final Map<Part.Name, Part> newer = new LinkedHashMap<>();

    PartOrder(List<Part> older, List<Part> newer) {
        older.forEach(part -> this.older.put(part.name(), part));
        newer.forEach(part -> this.newer.put(part.name(), part));
    }

    /** The parts that have another parent, or another place among those that stayed with theirs. */
    Set<Part.Name> moved() {
        Set<Part.Name> moved = new HashSet<>();
        Map<Siblings, List<Part.Name>> stayed = new LinkedHashMap<>();
        newer.forEach((name, part) -> {
            Part before = older.get(name);
            if (before == null) {
                return;
            }
            if (Objects.equals(before.parent(), part.parent())) {
                stayed.computeIfAbsent(new Siblings(part.kind(), part.parent()), siblings -> new ArrayList<>())
                        .add(name);
            } else {
                moved.add(name);
            }
        });
        Map<Part.Name, Integer> places = places(older.keySet());
        stayed.values().forEach(names -> {
            moved.addAll(names);
            moved.removeAll(inOrder(names, places));
        });
        return moved;
    }

    private record Siblings(PartKind kind, @Nullable FieldValue parent) {}

    private static Map<Part.Name, Integer> places(Collection<Part.Name> names) {
        Map<Part.Name, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    /** As many names as possible that stand in the same order as before. */
    private static Set<Part.Name> inOrder(List<Part.Name> names, Map<Part.Name, Integer> places) {
        int[] before =
                names.stream().mapToInt(name -> places.getOrDefault(name, 0)).toArray();
        int[] length = new int[names.size()];
        int[] previous = new int[names.size()];
        int best = 0;
        for (int at = 0; at < names.size(); at++) {
            previous[at] = -1;
            length[at] = 1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (before[earlier] < before[at] && length[earlier] >= length[at]) {
                    length[at] = length[earlier] + 1;
                    previous[at] = earlier;
                }
            }
            best = length[at] > length[best] ? at : best;
        }
        Set<Part.Name> kept = new HashSet<>();
        for (int at = best; at >= 0; at = previous[at]) {
            kept.add(names.get(at));
        }
        return kept;
    }

    /** All parts in the new order; what was removed stands behind what it stood behind before. */
    List<Part.Name> together(Set<Part.Name> moved) {
        List<Part.Name> order = new ArrayList<>(newer.keySet());
        Part.@Nullable Name before = null;
        for (Part.Name name : older.keySet()) {
            if (!newer.containsKey(name)) {
                order.add(placeBehind(before, name, order), name);
            }
            before = moved.contains(name) ? before : name;
        }
        return order;
    }

    private static int placeBehind(Part.@Nullable Name before, Part.Name name, List<Part.Name> order) {
        int place = before == null ? 0 : order.indexOf(before) + 1;
        while (place < order.size()
                && order.get(place).kind().depth() > name.kind().depth()) {
            place++;
        }
        return place;
    }

    @Nullable Part older(Part.Name name) {
        return older.get(name);
    }

    @Nullable Part newer(Part.Name name) {
        return newer.get(name);
    }
}
