package id.pantau.report.triwulan;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.progress.IndicatorProgress;
import id.pantau.report.QuarterProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the report's table: an action, or an indicator that has none.
 *
 * @param opensObjective whether the objective's cells begin in this row
 * @param opensIndicator whether the indicator's cells begin in this row
 */
record ReportLine(
        IndicatorProgress row, @Nullable ActionDetails action, boolean opensObjective, boolean opensIndicator) {

    static List<ReportLine> of(QuarterProgress quarter) {
        List<ReportLine> lines = new ArrayList<>();
        long above = 0;
        for (IndicatorProgress row : quarter.progress().indicators()) {
            boolean opensObjective = row.objective().id() != above || lines.isEmpty();
            above = row.objective().id();
            List<ActionDetails> actions = row.indicator().actions();
            lines.add(new ReportLine(row, actions.isEmpty() ? null : actions.getFirst(), opensObjective, true));
            actions.stream().skip(1).forEach(action -> lines.add(new ReportLine(row, action, false, false)));
        }
        return lines;
    }

    /** Whether the document merges this cell with the one above. */
    boolean joins(ActionCell cell) {
        return action != null && action.joined().contains(cell);
    }

    /** Whether the target shares its cell with the row above. */
    boolean joinsTarget() {
        return !opensIndicator || row.indicator().targetJoined();
    }

    /** Whether the budget is the one of the row above. */
    boolean joinsBudget(ReportLine above) {
        return action != null
                && action.allocation() != null
                && above.action() != null
                && Objects.equals(action.allocation(), above.action().allocation());
    }

    /** How many rows a cell covers that begins at an index: as long as the rows below join it. */
    static int span(List<ReportLine> lines, int index, Predicate<Integer> joins) {
        int end = index + 1;
        while (end < lines.size() && joins.test(end)) {
            end++;
        }
        return end - index;
    }
}
