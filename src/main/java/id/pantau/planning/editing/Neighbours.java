package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a part goes when it moves by one place, in the order of the document. */
final class Neighbours {

    private final Outline outline;

    Neighbours(NewPlan plan) {
        outline = new Outline(plan);
    }

    /** @param by -1 for up, 1 for down */
    Optional<MovePart> step(String key, int by) {
        Node node = outline.node(key).orElse(null);
        Node above = outline.above(key).orElse(null);
        if (node == null || above == null || node.part() == null) {
            return Optional.empty();
        }
        PartKind kind = PartKind.of(node.part());
        List<String> siblings = keys(above, kind);
        int place = siblings.indexOf(key) + by;
        if (place >= 0 && place < siblings.size()) {
            String after = by > 0 ? siblings.get(place) : place == 0 ? null : siblings.get(place - 1);
            return Optional.of(new MovePart(key, key(above), after));
        }
        return elsewhere(node, above, kind, by);
    }

    private Optional<MovePart> elsewhere(Node node, Node above, PartKind kind, int by) {
        List<Node> homes = new ArrayList<>();
        gather(outline.node(null).orElseThrow(), kind, homes);
        homes.removeIf(home -> home != above
                && home.part() != null
                && node.find(home.part().key()).isPresent());
        int place = homes.indexOf(above) + by;
        if (place < 0 || place >= homes.size()) {
            return Optional.empty();
        }
        Node home = homes.get(place);
        List<String> there = keys(home, kind);
        String after = by > 0 || there.isEmpty() ? null : there.getLast();
        return Optional.of(new MovePart(
                String.valueOf(node.part() == null ? "" : node.part().key()), key(home), after));
    }

    private static void gather(Node node, PartKind kind, List<Node> homes) {
        if (node.takes(kind)) {
            homes.add(node);
        }
        node.children().forEach(child -> gather(child, kind, homes));
    }

    private static List<String> keys(Node above, PartKind kind) {
        return above.children().stream()
                .map(Node::part)
                .filter(part -> part != null && PartKind.of(part) == kind)
                .map(Neighbours::key)
                .toList();
    }

    private static String key(@Nullable PlanPart part) {
        return part == null ? "" : part.key();
    }

    private static @Nullable String key(Node node) {
        return node.part() == null ? null : node.part().key();
    }
}
