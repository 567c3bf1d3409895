package id.pantau.planning;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be stored, in the order of its document.
 *
 * @param source null when the plan was written on screen
 * @param parties of the statement of a Perjanjian Kinerja, the first party first
 */
public record NewPlan(
        PlanHeader header,
        @Nullable PlanSource source,
        List<NewHeading> headings,
        List<NewObjective> objectives,
        List<NewAllocation> allocations,
        List<Signatory> signatories,
        List<Party> parties,
        PlanLayout layout) {

    public NewPlan {
        headings = List.copyOf(headings);
        objectives = List.copyOf(objectives);
        allocations = List.copyOf(allocations);
        signatories = List.copyOf(signatories);
        parties = List.copyOf(parties);
    }

    public Stream<NewIndicator> indicators() {
        return objectives.stream().flatMap(objective -> objective.indicators().stream());
    }

    public Stream<NewAction> actions() {
        return indicators().flatMap(indicator -> indicator.actions().stream());
    }

    public NewPlan withObjectives(List<NewObjective> others) {
        return new NewPlan(header, source, headings, others, allocations, signatories, parties, layout);
    }

    public NewPlan withAllocations(List<NewAllocation> others) {
        return new NewPlan(header, source, headings, objectives, others, signatories, parties, layout);
    }

    public NewPlan withHeadings(List<NewHeading> others) {
        return new NewPlan(header, source, others, objectives, allocations, signatories, parties, layout);
    }

    public NewPlan withHeader(PlanHeader other) {
        return new NewPlan(other, source, headings, objectives, allocations, signatories, parties, layout);
    }

    public NewPlan signedBy(List<Signatory> others) {
        return new NewPlan(header, source, headings, objectives, allocations, others, parties, layout);
    }

    public NewPlan between(List<Party> others) {
        return new NewPlan(header, source, headings, objectives, allocations, signatories, others, layout);
    }

    /** The same plan with every indicator changed in the same way. */
    public NewPlan eachIndicator(UnaryOperator<NewIndicator> change) {
        return withObjectives(objectives.stream()
                .map(objective -> objective.withIndicators(
                        objective.indicators().stream().map(change).toList()))
                .toList());
    }

    /** The same plan with every action changed in the same way. */
    public NewPlan eachAction(UnaryOperator<NewAction> change) {
        return eachIndicator(indicator ->
                indicator.withActions(indicator.actions().stream().map(change).toList()));
    }

    /** How much of everything the plan holds. */
    public PlanCounts counts() {
        return PlanCounts.of(this);
    }
}
