package id.pantau.planning.editing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleMark;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a plan one by one, to see which of them two contents differ in. */
public final class PlanParts {

    private final NewPlan plan;
    private final Map<String, PlacedPart> parts = new LinkedHashMap<>();

    public PlanParts(NewPlan plan) {
        this.plan = plan;
        parts.put(PlanEdit.HEADER, new PlacedPart(plan.header(), null, null));
        parts.put(PlanEdit.SIGNATORIES, new PlacedPart(plan.signatories(), null, null));
        parts.put(PlanEdit.PARTIES, new PlacedPart(plan.parties(), null, null));
        plan.headings().forEach(this::add);
        plan.allocations()
                .forEach(allocation -> parts.put(allocation.key(), new PlacedPart(tidy(allocation), null, null)));
        plan.objectives().forEach(this::add);
    }

    private void add(NewHeading heading) {
        NewHeading bare = new NewHeading(
                heading.key(),
                heading.level(),
                heading.number(),
                heading.text(),
                heading.code(),
                heading.raw(),
                null,
                heading.inColumn());
        parts.put(heading.key(), new PlacedPart(bare, heading(heading.parent()), null));
    }

    private void add(NewObjective objective) {
        NewObjective bare = new NewObjective(objective.key(), objective.number(), objective.text(), null, List.of());
        parts.put(objective.key(), new PlacedPart(bare, heading(objective.heading()), null));
        objective.indicators().forEach(indicator -> add(indicator, objective.key()));
    }

    private void add(NewIndicator indicator, String objective) {
        NewIndicator bare = indicator.measuredBy(indicator.choice()).withActions(List.of());
        parts.put(indicator.key(), new PlacedPart(bare, objective, null));
        indicator.actions().forEach(action -> add(action, indicator.key()));
    }

    private void add(NewAction action, String indicator) {
        Integer place = action.allocation();
        String budget = place == null ? null : plan.allocations().get(place).key();
        NewAction bare = action.paidFrom(null).scheduled(tidy(action.schedule()));
        parts.put(action.key(), new PlacedPart(bare, indicator, budget));
    }

    /** Without the zeros a number has gained in storage. */
    private static PlannedSchedule tidy(PlannedSchedule schedule) {
        return new PlannedSchedule(
                schedule.status(),
                schedule.count(),
                schedule.marks().stream().map(PlanParts::tidy).toList(),
                schedule.answer());
    }

    private static ScheduleMark tidy(ScheduleMark mark) {
        return mark.quantity() == null
                ? mark
                : new ScheduleMark(mark.period(), mark.raw(), mark.quantity().stripTrailingZeros(), mark.unit());
    }

    private static NewAllocation tidy(NewAllocation allocation) {
        return new NewAllocation(
                allocation.key(),
                allocation.amount().stripTrailingZeros(),
                allocation.raw(),
                allocation.program(),
                allocation.answer());
    }

    private @Nullable String heading(@Nullable Integer place) {
        return place == null ? null : plan.headings().get(place).key();
    }

    /** The keys of all parts, in the order of the document. */
    public Set<String> keys() {
        return parts.keySet();
    }

    /** The part of that key; null when there is none. */
    public @Nullable PlacedPart part(String key) {
        return parts.get(key);
    }

    /** Which of these parts are another thing, or in another place, or missing, in the other content. */
    public Set<String> differing(Set<String> keys, PlanParts other) {
        return keys.stream()
                .filter(key -> !Objects.equals(part(key), other.part(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** These keys and those of everything below them. */
    public Set<String> withWhatIsBelow(Set<String> keys) {
        Set<String> all = new HashSet<>(keys);
        parts.forEach((key, part) -> {
            if (part.parent() != null && all.contains(part.parent())) {
                all.add(key);
            }
        });
        return all;
    }
}
