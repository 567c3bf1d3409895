package id.pantau.planning.ui;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.PlanDetails;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns a plan's document has, which differ from office to office.
 *
 * @param budget whether there are amounts
 */
record MatrixColumns(Set<ActionCell> cells, boolean budget) {

    static MatrixColumns of(PlanDetails plan) {
        List<ActionDetails> actions = plan.indicators()
                .flatMap(indicator -> indicator.actions().stream())
                .toList();
        Set<ActionCell> cells = EnumSet.noneOf(ActionCell.class);
        addIfUsed(cells, actions, ActionCell.PROGRAM, ActionDetails::program);
        addIfUsed(cells, actions, ActionCell.ACTIVITY, ActionDetails::activity);
        addIfUsed(cells, actions, ActionCell.OUTPUT, ActionDetails::output);
        addIfUsed(cells, actions, ActionCell.SUB_ACTIVITY, ActionDetails::subActivity);
        addIfUsed(cells, actions, ActionCell.OWNER, ActionDetails::ownerText);
        return new MatrixColumns(cells, !plan.allocations().isEmpty());
    }

    private static void addIfUsed(
            Set<ActionCell> cells,
            List<ActionDetails> actions,
            ActionCell cell,
            Function<ActionDetails, @Nullable String> text) {
        if (actions.stream().anyMatch(action -> text.apply(action) != null)) {
            cells.add(cell);
        }
    }

    /** Without the columns between target and sub-activity, so that more of the schedule is in sight. */
    MatrixColumns compact() {
        Set<ActionCell> fewer = new HashSet<>(cells);
        fewer.removeAll(EnumSet.of(ActionCell.PROGRAM, ActionCell.OUTPUT));
        if (fewer.contains(ActionCell.SUB_ACTIVITY)) {
            fewer.remove(ActionCell.ACTIVITY);
        }
        return new MatrixColumns(fewer, budget);
    }

    boolean shows(ActionCell cell) {
        return cells.contains(cell);
    }
}
