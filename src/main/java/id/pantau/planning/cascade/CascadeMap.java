package id.pantau.planning.cascade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pantau.planning.comparing.WordDifference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The pohon kinerja of one office and year: its plans from the top down, and what leads from one to the next. */
public final class CascadeMap {

    private final CascadeTree tree;
    private final List<CascadeLink> links;
    private final boolean mayDecide;
    private final Map<CascadeNode, List<CascadeLink>> byParent;
    private final Map<CascadeNode, CascadeLink> byChild;
    private final Map<CascadeNode, CascadeIndicator> indicators;
    private final Map<CascadeNode, CascadeObjective> objectives;

    CascadeMap(CascadeTree tree, List<CascadeLink> links, boolean mayDecide) {
        this.tree = tree;
        this.links = List.copyOf(links);
        this.mayDecide = mayDecide;
        byParent = links.stream().collect(groupingBy(CascadeLink::parent));
        byChild = links.stream().collect(toMap(CascadeLink::child, Function.identity()));
        indicators = tree.plans().stream()
                .flatMap(CascadePlan::indicators)
                .collect(toMap(CascadeIndicator::node, Function.identity()));
        objectives = tree.plans().stream()
                .flatMap(plan -> plan.objectives().stream())
                .collect(toMap(CascadeObjective::node, Function.identity()));
    }

    /** The plans and how they stand below each other. */
    public CascadeTree tree() {
        return tree;
    }

    /** What leads from one plan to the next: confirmed by a person, or proposed. */
    public List<CascadeLink> links() {
        return links;
    }

    /** Whether the person who asked may confirm, reject and link. */
    public boolean mayDecide() {
        return mayDecide;
    }

    public Optional<CascadeIndicator> indicator(CascadeNode node) {
        return Optional.ofNullable(indicators.get(node));
    }

    public Optional<CascadeObjective> objective(CascadeNode node) {
        return Optional.ofNullable(objectives.get(node));
    }

    /** The links that lead down from an indicator. */
    public List<CascadeLink> down(CascadeNode indicator) {
        return byParent.getOrDefault(indicator, List.of());
    }

    /** The link that leads up from an objective. */
    public Optional<CascadeLink> up(CascadeNode objective) {
        return Optional.ofNullable(byChild.get(objective));
    }

    /** Whether objectives of the plan answer word by word to indicators above; not so between Ketua and Sekretaris. */
    public boolean followsByText(CascadePlan plan) {
        return plan.objectives().stream().anyMatch(objective -> byChild.containsKey(objective.node()));
    }

    /** The links nobody has decided on yet, from the top down. */
    public List<CascadeLink> undecided() {
        return links.stream().filter(link -> !link.confirmed()).toList();
    }

    /** The proposals whose texts have the same words. */
    public List<CascadeLink> sameWords() {
        return undecided().stream().filter(CascadeLink::sameWords).toList();
    }

    /** Objectives that answer to no indicator above although others of their plan do. */
    public List<CascadeObjective> orphans() {
        return tree.plans().stream()
                .filter(this::followsByText)
                .flatMap(plan -> plan.objectives().stream())
                .filter(objective -> !byChild.containsKey(objective.node()))
                .toList();
    }

    /** Indicators that nobody below took over although plans below follow theirs. */
    public List<CascadeIndicator> untaken() {
        return tree.plans().stream()
                .filter(plan -> tree.below(plan).stream().anyMatch(this::followsByText))
                .flatMap(CascadePlan::indicators)
                .filter(indicator -> !byParent.containsKey(indicator.node()))
                .toList();
    }

    /** The links along which the promise changes, from the top down. */
    public List<TargetDifference> targetDifferences() {
        return tree.plans().stream()
                .flatMap(CascadePlan::indicators)
                .flatMap(indicator -> down(indicator.node()).stream())
                .flatMap(link -> targetDifference(link).stream())
                .toList();
    }

    /** The words of the indicator (the older) against those of the objective; punctuation and capitals do not count. */
    public WordDifference wordDifference(CascadeLink link) {
        return WordDifference.of(
                Objects.requireNonNull(indicators.get(link.parent())).text(),
                Objects.requireNonNull(objectives.get(link.child())).text(),
                word -> PlainText.of(word).words());
    }

    /** How the promise changes along a link; empty where it does not. */
    public Optional<TargetDifference> targetDifference(CascadeLink link) {
        return TargetDifference.of(
                link,
                Objects.requireNonNull(indicators.get(link.parent())),
                Objects.requireNonNull(objectives.get(link.child())));
    }
}
