package id.pantau.planning;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a stored plan back into what was stored: to print it, compare it, change it or copy it. */
record PlanContent(PlanDetails plan, Plan document) {

    NewPlan asNew() {
        Map<Long, Integer> headings = places(plan.headings(), HeadingDetails::id);
        Map<Long, Integer> allocations = places(plan.allocations(), AllocationDetails::id);
        return new NewPlan(
                plan.summary().header(),
                document.source(),
                plan.headings().stream()
                        .map(heading -> heading(heading, at(headings, heading.parent())))
                        .toList(),
                plan.objectives().stream()
                        .map(objective -> objective(objective, at(headings, objective.heading()), allocations))
                        .toList(),
                plan.allocations().stream().map(AllocationDetails::asNew).toList(),
                plan.signatories(),
                document.parties(),
                document.layout());
    }

    private static <T> Map<Long, Integer> places(List<T> parts, Function<T, Long> id) {
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(toMap(place -> id.apply(parts.get(place)), Function.identity()));
    }

    private static @Nullable Integer at(Map<Long, Integer> places, @Nullable Long id) {
        return id == null ? null : places.get(id);
    }

    private static NewHeading heading(HeadingDetails heading, @Nullable Integer parent) {
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

    private static NewObjective objective(
            ObjectiveDetails objective, @Nullable Integer heading, Map<Long, Integer> allocations) {
        return new NewObjective(
                objective.key(),
                objective.number(),
                objective.text(),
                heading,
                objective.indicators().stream()
                        .map(indicator -> indicator(indicator, allocations))
                        .toList());
    }

    private static NewIndicator indicator(IndicatorDetails indicator, Map<Long, Integer> allocations) {
        return new NewIndicator(
                indicator.key(),
                indicator.text(),
                indicator.target(),
                indicator.targetJoined(),
                indicator.choice(),
                indicator.actions().stream()
                        .map(action -> action(action, at(allocations, action.allocation())))
                        .toList());
    }

    private static NewAction action(ActionDetails action, @Nullable Integer allocation) {
        return new NewAction(
                action.key(),
                action.program(),
                action.activity(),
                action.output(),
                action.subActivity(),
                action.ownerText(),
                action.schedule(),
                allocation,
                action.joined());
    }
}
