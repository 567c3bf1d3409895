package id.pantau.planning.printing;

import id.pantau.planning.LayoutColumn;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which columns a table needs so that nothing of the plan is left out. */
final class NeededColumns {

    private NeededColumns() {}

    static Set<PlanColumn> of(NewPlan plan) {
        Set<PlanColumn> needed = EnumSet.of(PlanColumn.OBJECTIVE, PlanColumn.INDICATOR, PlanColumn.TARGET);
        if (plan.objectives().stream().anyMatch(objective -> objective.number() != null)) {
            needed.add(PlanColumn.NUMBER);
        }
        if (plan.headings().stream().anyMatch(NewHeading::inColumn)) {
            needed.add(PlanColumn.HEADING);
        }
        if (plan.header().grain() != null) {
            needed.add(PlanColumn.PERIOD);
        }
        addIfAny(plan, NewAction::program, PlanColumn.PROGRAM, needed);
        addIfAny(plan, NewAction::activity, PlanColumn.ACTIVITY, needed);
        addIfAny(plan, NewAction::output, PlanColumn.OUTPUT, needed);
        addIfAny(plan, NewAction::subActivity, PlanColumn.SUB_ACTIVITY, needed);
        addIfAny(plan, NewAction::allocation, PlanColumn.BUDGET, needed);
        addIfAny(plan, NewAction::owner, PlanColumn.OWNER, needed);
        return needed;
    }

    private static void addIfAny(
            NewPlan plan, Function<NewAction, @Nullable Object> part, PlanColumn column, Set<PlanColumn> needed) {
        if (plan.actions().map(part).anyMatch(Objects::nonNull)) {
            needed.add(column);
        }
    }

    /** Whether the table of a document has a place for all that the plan says now. */
    static boolean areIn(List<LayoutColumn> columns, NewPlan plan) {
        List<PlanColumn> holds =
                new ArrayList<>(columns.stream().map(LayoutColumn::holds).toList());
        int periods = (int)
                holds.stream().filter(column -> column == PlanColumn.PERIOD).count();
        return holds.containsAll(of(plan))
                && (plan.header().grain() == null || plan.header().grain().periods() == periods);
    }
}
