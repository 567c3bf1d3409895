package id.pantau.planning.editing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree of a plan, to put parts elsewhere; under a heading its own objectives come before the headings below it. */
final class Outline {

    private final Node root = new Node(null);

    Outline(NewPlan plan) {
        List<Node> headings = plan.headings().stream().map(Node::new).toList();
        plan.objectives()
                .forEach(objective ->
                        at(headings, objective.heading()).children().add(branch(objective)));
        for (int index = 0; index < headings.size(); index++) {
            at(headings, plan.headings().get(index).parent()).children().add(headings.get(index));
        }
    }

    private Node at(List<Node> headings, @Nullable Integer index) {
        return index == null ? root : headings.get(index);
    }

    private static Node branch(NewObjective objective) {
        Node node = new Node(objective);
        objective.indicators().forEach(indicator -> node.children().add(branch(indicator)));
        return node;
    }

    private static Node branch(NewIndicator indicator) {
        Node node = new Node(indicator);
        indicator.actions().forEach(action -> node.children().add(new Node(action)));
        return node;
    }

    /** The part of that key, the plan itself without a key. */
    Optional<Node> node(@Nullable String key) {
        return key == null ? Optional.of(root) : root.find(key);
    }

    Optional<Node> above(String key) {
        return root.above(key);
    }

    /** The plan with the parts as they stand now. */
    NewPlan on(NewPlan plan) {
        List<NewHeading> headings = new ArrayList<>();
        List<NewObjective> objectives = new ArrayList<>();
        gather(root, null, headings, objectives);
        return plan.withHeadings(headings).withObjectives(objectives);
    }

    private static void gather(
            Node above, @Nullable Integer index, List<NewHeading> headings, List<NewObjective> objectives) {
        for (Node child : above.children()) {
            if (child.part() instanceof NewObjective objective) {
                objectives.add(new NewObjective(
                        objective.key(), objective.number(), objective.text(), index, indicators(child)));
            }
        }
        for (Node child : above.children()) {
            if (child.part() instanceof NewHeading heading) {
                headings.add(below(heading, index));
                gather(child, headings.size() - 1, headings, objectives);
            }
        }
    }

    private static NewHeading below(NewHeading heading, @Nullable Integer parent) {
        return new NewHeading(
                heading.key(),
                heading.level(),
                heading.number(),
                heading.text(),
                heading.code(),
                heading.raw(),
                parent,
                heading.inColumn());
    }

    private static List<NewIndicator> indicators(Node objective) {
        List<NewIndicator> indicators = new ArrayList<>();
        for (Node child : objective.children()) {
            if (child.part() instanceof NewIndicator indicator) {
                indicators.add(indicator.withActions(actions(child)));
            }
        }
        return indicators;
    }

    private static List<NewAction> actions(Node indicator) {
        List<NewAction> actions = new ArrayList<>();
        for (Node child : indicator.children()) {
            if (child.part() instanceof NewAction action) {
                actions.add(action);
            }
        }
        return actions;
    }
}
