package id.pantau.planning;

import java.util.List;

/** A plan to be stored, in the order of its document. */
public record NewPlan(
        PlanHeader header,
        PlanSource source,
        List<NewHeading> headings,
        List<NewObjective> objectives,
        List<NewAllocation> allocations,
        List<Signatory> signatories) {

    public NewPlan {
        headings = List.copyOf(headings);
        objectives = List.copyOf(objectives);
        allocations = List.copyOf(allocations);
        signatories = List.copyOf(signatories);
    }

    /** How much of everything the plan holds. */
    public PlanCounts counts() {
        return PlanCounts.of(this);
    }
}
