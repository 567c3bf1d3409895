package id.pantau.planning.editing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.PlanPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a plan with the parts below it, in an order that can be changed. */
final class Node {

    private final @Nullable PlanPart part;
    private final List<Node> children = new ArrayList<>();

    /** @param part null for the plan itself */
    Node(@Nullable PlanPart part) {
        this.part = part;
    }

    @Nullable PlanPart part() {
        return part;
    }

    List<Node> children() {
        return children;
    }

    boolean is(String key) {
        return part != null && part.key().equals(key);
    }

    /** The node of that key in this branch. */
    Optional<Node> find(String key) {
        if (is(key)) {
            return Optional.of(this);
        }
        return children.stream()
                .map(child -> child.find(key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The node directly above the one of that key. */
    Optional<Node> above(String key) {
        if (children.stream().anyMatch(child -> child.is(key))) {
            return Optional.of(this);
        }
        return children.stream()
                .map(child -> child.above(key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a part of that kind may stand directly below this one. */
    boolean takes(PartKind kind) {
        return switch (part) {
            case null -> kind == PartKind.HEADING || kind == PartKind.OBJECTIVE;
            case NewHeading heading -> kind == PartKind.HEADING || kind == PartKind.OBJECTIVE;
            case NewObjective objective -> kind == PartKind.INDICATOR;
            case NewIndicator indicator -> kind == PartKind.ACTION;
            case NewAction action -> false;
        };
    }

    /** Puts a node behind its sibling of that key; at the beginning without one, at the end when there is no such one. */
    void insert(Node node, @Nullable String after) {
        int place = 0;
        if (after != null) {
            place = children.size();
            for (int index = 0; index < children.size(); index++) {
                if (children.get(index).is(after)) {
                    place = index + 1;
                }
            }
        }
        children.add(place, node);
    }
}
