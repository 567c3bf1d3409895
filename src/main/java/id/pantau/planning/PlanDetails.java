package id.pantau.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole plan in the order of its document. */
public record PlanDetails(
        PlanSummary summary,
        List<HeadingDetails> headings,
        List<ObjectiveDetails> objectives,
        List<AllocationDetails> allocations,
        List<Signatory> signatories) {

    public PlanDetails {
        headings = List.copyOf(headings);
        objectives = List.copyOf(objectives);
        allocations = List.copyOf(allocations);
        signatories = List.copyOf(signatories);
    }

    public Stream<IndicatorDetails> indicators() {
        return objectives.stream().flatMap(objective -> objective.indicators().stream());
    }

    public Optional<IndicatorDetails> indicator(IndicatorId id) {
        return indicators().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** The actions whose months somebody must still name. */
    public List<ActionDetails> openSchedules() {
        return indicators()
                .flatMap(indicator -> indicator.actions().stream())
                .filter(action -> action.schedule().open())
                .toList();
    }
}
