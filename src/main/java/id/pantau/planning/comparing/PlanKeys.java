package id.pantau.planning.comparing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognizes the parts of a plan in a document of it that was read anew, by their words, order and parents. */
final class PlanKeys {

    private static final double PARENT = 0.15;
    private static final double PARENT_OF_ACTION = 0.4;

    private final Likeness texts = new Likeness();
    private final PartKeys<NewHeading> headings;
    private final PartKeys<NewObjective> objectives;
    private final PartKeys<Placed<NewIndicator>> indicators;
    private final PartKeys<Placed<NewAction>> actions;
    private final PartKeys<NewAllocation> allocations;

    /** A part with the key of what contains it. */
    record Placed<T>(T part, String parent) {}

    PlanKeys(NewPlan existing, NewPlan read) {
        headings =
                new PartKeys<>(existing.headings(), read.headings(), NewHeading::key, NewHeading::raw, this::likeness);
        objectives = new PartKeys<>(
                existing.objectives(), read.objectives(), NewObjective::key, NewObjective::text, this::likeness);
        indicators = new PartKeys<>(
                indicators(existing),
                indicators(read),
                placed -> placed.part().key(),
                placed -> objectives.of(placed.parent()) + placed.part().text(),
                this::indicatorLikeness);
        actions = new PartKeys<>(
                actions(existing),
                actions(read),
                placed -> placed.part().key(),
                placed -> indicators.of(placed.parent()) + words(placed.part()),
                this::actionLikeness);
        Map<String, Set<String>> spentBefore = spending(existing);
        Map<String, Set<String>> spentNow = spending(read);
        allocations = new PartKeys<>(
                existing.allocations(),
                read.allocations(),
                NewAllocation::key,
                PlanKeys::words,
                (before, now) -> likeness(before, now, spentBefore, spentNow));
    }

    PartKeys<NewHeading> headings() {
        return headings;
    }

    PartKeys<NewObjective> objectives() {
        return objectives;
    }

    PartKeys<Placed<NewIndicator>> indicators() {
        return indicators;
    }

    PartKeys<Placed<NewAction>> actions() {
        return actions;
    }

    PartKeys<NewAllocation> allocations() {
        return allocations;
    }

    private double likeness(NewHeading before, NewHeading now) {
        return before.level() == now.level() ? texts.of(before.raw(), now.raw()) : 0;
    }

    private double likeness(NewObjective before, NewObjective now) {
        double words = texts.of(before.text(), now.text());
        List<String> contained =
                before.indicators().stream().map(NewIndicator::text).toList();
        long kept = now.indicators().stream()
                .filter(indicator -> contained.contains(indicator.text()))
                .count();
        double content =
                2.0 * kept / Math.max(1, contained.size() + now.indicators().size());
        return Math.max(words, (words + content) / 2);
    }

    private double indicatorLikeness(Placed<NewIndicator> before, Placed<NewIndicator> now) {
        return (1 - PARENT) * texts.of(before.part().text(), now.part().text())
                + (objectives.same(before.parent(), now.parent()) ? PARENT : 0);
    }

    private double actionLikeness(Placed<NewAction> before, Placed<NewAction> now) {
        boolean sameParent = indicators.same(before.parent(), now.parent());
        String words = words(now.part());
        if (!sameParent && words.isBlank()) {
            return 0;
        }
        return (1 - PARENT_OF_ACTION) * texts.of(words(before.part()), words) + (sameParent ? PARENT_OF_ACTION : 0);
    }

    private static String words(NewAction action) {
        return Likeness.together(action.activity(), action.subActivity(), action.output(), action.program());
    }

    /** Money is the same when the same action spends it, or when a table of programs names it alike. */
    private double likeness(
            NewAllocation before,
            NewAllocation now,
            Map<String, Set<String>> spentBefore,
            Map<String, Set<String>> spentNow) {
        Set<String> earlier = spentBefore.getOrDefault(before.key(), Set.of());
        Set<String> spending = spentNow.getOrDefault(now.key(), Set.of());
        if (earlier.isEmpty() && spending.isEmpty()) {
            return texts.of(words(before), words(now));
        }
        return spending.stream().map(actions::of).anyMatch(earlier::contains) ? 1 : 0;
    }

    private static String words(NewAllocation allocation) {
        return Likeness.together(allocation.program(), allocation.raw());
    }

    /** For the key of a budget the keys of the actions it pays for. */
    private static Map<String, Set<String>> spending(NewPlan plan) {
        Map<String, Set<String>> spending = new HashMap<>();
        plan.actions().forEach(action -> {
            Integer budget = action.allocation();
            if (budget != null) {
                spending.computeIfAbsent(plan.allocations().get(budget).key(), key -> new HashSet<>())
                        .add(action.key());
            }
        });
        return spending;
    }

    private static List<Placed<NewIndicator>> indicators(NewPlan plan) {
        return plan.objectives().stream()
                .flatMap(objective ->
                        objective.indicators().stream().map(indicator -> new Placed<>(indicator, objective.key())))
                .toList();
    }

    private static List<Placed<NewAction>> actions(NewPlan plan) {
        return plan.indicators()
                .flatMap(indicator -> indicator.actions().stream().map(action -> new Placed<>(action, indicator.key())))
                .toList();
    }
}
