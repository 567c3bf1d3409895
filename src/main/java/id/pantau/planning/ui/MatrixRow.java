package id.pantau.planning.ui;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.ObjectiveDetails;
import id.pantau.planning.PlanDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the printed table of a plan.
 *
 * @param indicator null when the objective has none yet
 * @param action null when the indicator has none
 * @param opensObjective whether the objective's cell begins in this row
 * @param opensIndicator whether the indicator's cell begins in this row
 */
record MatrixRow(
        ObjectiveDetails objective,
        @Nullable IndicatorDetails indicator,
        @Nullable ActionDetails action,
        boolean opensObjective,
        boolean opensIndicator) {

    static List<MatrixRow> of(PlanDetails plan) {
        List<MatrixRow> rows = new ArrayList<>();
        for (ObjectiveDetails objective : plan.objectives()) {
            int first = rows.size();
            for (IndicatorDetails indicator : objective.indicators()) {
                add(rows, objective, indicator, rows.size() == first);
            }
            if (rows.size() == first) {
                rows.add(new MatrixRow(objective, null, null, true, true));
            }
        }
        return rows;
    }

    private static void add(
            List<MatrixRow> rows, ObjectiveDetails objective, IndicatorDetails indicator, boolean opensObjective) {
        if (indicator.actions().isEmpty()) {
            rows.add(new MatrixRow(objective, indicator, null, opensObjective, true));
        }
        boolean opens = true;
        for (ActionDetails action : indicator.actions()) {
            rows.add(new MatrixRow(objective, indicator, action, opensObjective && opens, opens));
            opens = false;
        }
    }

    /** Whether the document merges this cell with the one above. */
    boolean joins(ActionCell cell) {
        return action != null && action.joined().contains(cell);
    }

    /** Whether the target is shared with the row above: within one indicator, or by two indicators with one cell. */
    boolean joinsTarget() {
        return !opensIndicator || (indicator != null && indicator.targetJoined());
    }

    /** Whether the budget is the one of the row above. */
    boolean joinsBudget(@Nullable MatrixRow above) {
        return above != null
                && action != null
                && above.action() != null
                && action.allocation() != null
                && Objects.equals(action.allocation(), above.action().allocation());
    }

    /** How many rows a cell covers that begins in the given row: as long as the rows below join it. */
    static int span(List<MatrixRow> rows, int index, Predicate<Integer> joins) {
        int end = index + 1;
        while (end < rows.size() && joins.test(end)) {
            end++;
        }
        return end - index;
    }
}
