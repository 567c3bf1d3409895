package id.pantau.planning.comparing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewAllocation;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a plan out as a list of its parts, in the order in which its document is read. */
final class PlanParts {

    private final NewPlan plan;
    private final List<Part> parts = new ArrayList<>();
    private int headings;

    private PlanParts(NewPlan plan) {
        this.plan = plan;
    }

    static List<Part> of(NewPlan plan) {
        return new PlanParts(plan).list();
    }

    private List<Part> list() {
        DocumentParts document = new DocumentParts(plan);
        document.before().forEach(parts::add);
        plan.objectives().forEach(this::objective);
        headingsThrough(plan.headings().size() - 1);
        Set<Integer> besideActions = plan.actions()
                .map(NewAction::allocation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (int place = 0; place < plan.allocations().size(); place++) {
            if (!besideActions.contains(place)) {
                allocation(plan.allocations().get(place));
            }
        }
        document.after().forEach(parts::add);
        return parts;
    }

    private void headingsThrough(int last) {
        for (; headings <= last; headings++) {
            heading(plan.headings().get(headings));
        }
    }

    private void heading(NewHeading heading) {
        parts.add(new Part(PartKind.HEADING, heading.key())
                .with(PlanField.PARENT, underHeading(heading.parent()))
                .with(PlanField.HEADING_LEVEL, heading.level())
                .with(PlanField.NUMBER, heading.number())
                .with(PlanField.CODE, heading.code())
                .with(PlanField.TEXT, heading.text())
                .with(PlanField.PRINTED, heading.raw())
                .with(PlanField.IN_COLUMN, heading.inColumn() ? "✓" : null));
    }

    private void objective(NewObjective objective) {
        headingsThrough(objective.heading() == null ? -1 : objective.heading());
        parts.add(new Part(PartKind.OBJECTIVE, objective.key())
                .with(PlanField.PARENT, underHeading(objective.heading()))
                .with(PlanField.NUMBER, objective.number())
                .with(PlanField.TEXT, objective.text()));
        FieldValue parent = new FieldValue.Parent(objective.key(), objective.text());
        objective.indicators().forEach(indicator -> indicator(indicator, parent));
    }

    private @Nullable FieldValue underHeading(@Nullable Integer place) {
        return place == null
                ? null
                : new FieldValue.Parent(
                        plan.headings().get(place).key(),
                        plan.headings().get(place).raw());
    }

    private void indicator(NewIndicator indicator, FieldValue under) {
        parts.add(new Part(PartKind.INDICATOR, indicator.key())
                .with(PlanField.PARENT, under)
                .with(PlanField.TEXT, indicator.text())
                .with(PlanField.TARGET, indicator.target())
                .with(PlanField.MEASURE, new FieldValue.Measured(indicator.choice()))
                .with(PlanField.JOINED, indicator.targetJoined() ? "✓" : null));
        FieldValue parent = new FieldValue.Parent(indicator.key(), indicator.text());
        indicator.actions().forEach(action -> action(action, parent));
    }

    private void action(NewAction action, FieldValue under) {
        parts.add(new Part(PartKind.ACTION, action.key())
                .with(PlanField.PARENT, under)
                .with(PlanField.PROGRAM, action.program())
                .with(PlanField.ACTIVITY, action.activity())
                .with(PlanField.OUTPUT, action.output())
                .with(PlanField.SUB_ACTIVITY, action.subActivity())
                .with(
                        PlanField.SCHEDULE,
                        FieldValue.Periods.of(action.schedule(), plan.header().grain()))
                .with(PlanField.BUDGET, budget(action.allocation()))
                .with(PlanField.OWNER, action.owner())
                .with(
                        PlanField.JOINED,
                        action.joined().isEmpty()
                                ? null
                                : new FieldValue.Choices(
                                        action.joined().stream().sorted().toList())));
    }

    private @Nullable FieldValue budget(@Nullable Integer place) {
        return place == null ? null : FieldValue.Budget.of(plan.allocations().get(place));
    }

    private void allocation(NewAllocation allocation) {
        parts.add(new Part(PartKind.ALLOCATION, allocation.key())
                .with(PlanField.PROGRAM, allocation.program())
                .with(PlanField.AMOUNT, FieldValue.Budget.of(allocation)));
    }
}
