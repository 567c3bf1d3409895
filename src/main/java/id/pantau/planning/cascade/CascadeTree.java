package id.pantau.planning.cascade;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.pantau.planning.PlanId;
import id.pantau.planning.SignatoryRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans of an office and year below each other, from the Ketua's down to those of the subbagian. */
public final class CascadeTree {

    private final List<CascadePlan> plans;
    private final Map<PlanId, PlanPlace> places;

    CascadeTree(List<CascadePlan> plans, List<PlanPlace> places) {
        this.places = places.stream().collect(toMap(PlanPlace::plan, Function.identity()));
        this.plans = fromTheTop(plans);
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

    public Optional<CascadePlan> plan(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
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
        return plans.stream().filter(other -> plan.id().equals(parentOf(other))).toList();
    }

    /** Another plan than the one above, whose first party the document names as its second party. */
    public Optional<CascadePlan> namedInstead(CascadePlan plan) {
        Set<PlainText> superiors = plan.names(Set.of(SignatoryRole.SECOND_PARTY));
        Optional<CascadePlan> above = above(plan);
        return above.isEmpty()
                ? Optional.empty()
                : candidatesAbove(plan).stream()
                        .filter(other -> !other.equals(above.get()))
                        .filter(other -> !Collections.disjoint(
                                superiors, other.names(Set.of(SignatoryRole.FIRST_PARTY, SignatoryRole.SIGNATORY))))
                        .findFirst();
    }

    /** The plans from the top down to this one. */
    public List<CascadePlan> path(CascadePlan plan) {
        return Stream.concat(above(plan).map(this::path).stream().flatMap(List::stream), Stream.of(plan))
                .toList();
    }

    /** The budgets of each plan against those directly below it, from the top down. */
    public List<BudgetLine> budgets() {
        return plans.stream()
                .flatMap(plan -> new BudgetReconciliation(plan, below(plan)).lines().stream())
                .toList();
    }
}
