package id.pantau.planning.cascade;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pantau.planning.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pohon kinerja of one office and year: its plans from the top down, and what leads from one to the next. */
public final class CascadeMap {

    private final List<CascadePlan> plans;
    private final List<CascadeLink> links;
    private final boolean mayDecide;
    private final Map<PlanId, PlanPlace> places;
    private final Map<CascadeNode, List<CascadeLink>> byParent;
    private final Map<CascadeNode, CascadeLink> byChild;
    private final Map<CascadeNode, CascadeIndicator> indicators;
    private final Map<CascadeNode, CascadeObjective> objectives;

    CascadeMap(List<CascadePlan> plans, List<PlanPlace> places, List<CascadeLink> links, boolean mayDecide) {
        this.places = places.stream().collect(toMap(PlanPlace::plan, Function.identity()));
        this.plans = fromTheTop(plans);
        this.links = List.copyOf(links);
        this.mayDecide = mayDecide;
        byParent = links.stream().collect(groupingBy(CascadeLink::parent));
        byChild = links.stream().collect(toMap(CascadeLink::child, Function.identity()));
        indicators = plans.stream()
                .flatMap(CascadePlan::indicators)
                .collect(toMap(CascadeIndicator::node, Function.identity()));
        objectives = plans.stream()
                .flatMap(plan -> plan.objectives().stream())
                .collect(toMap(CascadeObjective::node, Function.identity()));
    }

    private List<CascadePlan> fromTheTop(List<CascadePlan> unsorted) {
        List<CascadePlan> byLevel = unsorted.stream()
                .sorted(comparing(CascadePlan::level)
                        .thenComparing(plan -> plan.id().value()))
                .toList();
        List<CascadePlan> sorted = new ArrayList<>();
        byLevel.stream().filter(plan -> parentOf(plan) == null).forEach(plan -> descend(plan, byLevel, sorted));
        return List.copyOf(sorted);
    }

    private void descend(CascadePlan plan, List<CascadePlan> byLevel, List<CascadePlan> sorted) {
        sorted.add(plan);
        byLevel.stream()
                .filter(other -> plan.id().equals(parentOf(other)))
                .forEach(child -> descend(child, byLevel, sorted));
    }

    private @Nullable PlanId parentOf(CascadePlan plan) {
        return Objects.requireNonNull(places.get(plan.id())).parent();
    }

    /** Every plan, each followed by those below it. */
    public List<CascadePlan> plans() {
        return plans;
    }

    /** What leads from one plan to the next: confirmed by a person, or proposed. */
    public List<CascadeLink> links() {
        return links;
    }

    /** Whether the person who asked may confirm, reject and link. */
    public boolean mayDecide() {
        return mayDecide;
    }

    public Optional<CascadePlan> plan(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public Optional<CascadeIndicator> indicator(CascadeNode node) {
        return Optional.ofNullable(indicators.get(node));
    }

    public Optional<CascadeObjective> objective(CascadeNode node) {
        return Optional.ofNullable(objectives.get(node));
    }

    /** Where a plan stands and why. */
    public PlanPlace place(CascadePlan plan) {
        return Objects.requireNonNull(places.get(plan.id()));
    }

    public Optional<CascadePlan> above(CascadePlan plan) {
        return Optional.ofNullable(parentOf(plan)).flatMap(this::plan);
    }

    /** The plans that a person may put above the plan, the nearest level first. */
    public List<CascadePlan> candidatesAbove(CascadePlan plan) {
        return plans.stream()
                .filter(other -> other.mayStandAbove(plan))
                .sorted(comparing(CascadePlan::level).reversed())
                .toList();
    }

    /** The plans directly below. */
    public List<CascadePlan> below(CascadePlan plan) {
        return plans.stream()
                .filter(other -> plan.id().equals(parentOf(other)))
                .toList();
    }

    /** The plans from the top down to this one. */
    public List<CascadePlan> path(CascadePlan plan) {
        return Stream.concat(above(plan).map(this::path).stream().flatMap(List::stream), Stream.of(plan))
                .toList();
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
        return plans.stream()
                .filter(this::followsByText)
                .flatMap(plan -> plan.objectives().stream())
                .filter(objective -> !byChild.containsKey(objective.node()))
                .toList();
    }

    /** Indicators that nobody below took over although plans below follow theirs. */
    public List<CascadeIndicator> untaken() {
        return plans.stream()
                .filter(plan -> below(plan).stream().anyMatch(this::followsByText))
                .flatMap(CascadePlan::indicators)
                .filter(indicator -> !byParent.containsKey(indicator.node()))
                .toList();
    }

    /** The links along which the promise changes, from the top down. */
    public List<TargetDifference> targetDifferences() {
        return plans.stream()
                .flatMap(CascadePlan::indicators)
                .flatMap(indicator -> down(indicator.node()).stream())
                .flatMap(link -> targetDifference(link).stream())
                .toList();
    }

    /** How the promise changes along a link; empty where it does not. */
    public Optional<TargetDifference> targetDifference(CascadeLink link) {
        return TargetDifference.of(
                link,
                Objects.requireNonNull(indicators.get(link.parent())),
                Objects.requireNonNull(objectives.get(link.child())));
    }

    /** The budgets of each plan against those directly below it, from the top down. */
    public List<BudgetLine> budgets() {
        return plans.stream()
                .flatMap(plan -> new BudgetReconciliation(plan, below(plan)).lines().stream())
                .toList();
    }
}
