package id.pantau.planning.editing;

import id.pantau.planning.ActionCell;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewPlan;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps merged cells right when rows come, go or change places.
 *
 * <p>Every row of a merged cell carries its text. A row stays joined only to the cell it was joined to; a new row between
 * two rows of one cell becomes part of the cell.
 */
final class Joins {

    private final Runs before;
    private final Map<String, NewAction> mended = new HashMap<>();

    private Joins(NewPlan before) {
        this.before = new Runs(before);
    }

    /** The changed plan with every cell joined to the row above only where both belong to one cell. */
    static NewPlan mended(NewPlan before, NewPlan after) {
        return new Joins(before).mend(after);
    }

    private NewPlan mend(NewPlan after) {
        List<@Nullable NewAction> rows = Runs.rows(after);
        for (int index = 0; index < rows.size(); index++) {
            NewAction row = rows.get(index);
            if (row != null) {
                NewAction above = index == 0 ? null : rows.get(index - 1);
                NewAction below = index + 1 == rows.size() ? null : rows.get(index + 1);
                mended.put(row.key(), mend(row, above == null ? null : mended.get(above.key()), below));
            }
        }
        return targets(after.eachAction(action -> Objects.requireNonNull(mended.get(action.key()))));
    }

    private NewAction mend(NewAction row, @Nullable NewAction above, @Nullable NewAction below) {
        NewAction result = row;
        Set<ActionCell> joined = EnumSet.noneOf(ActionCell.class);
        for (ActionCell cell : ActionCell.values()) {
            if (above != null && fillsGap(row, above, below, cell)) {
                result = result.with(cell, above.text(cell));
                joined.add(cell);
            } else if (above != null && row.joined().contains(cell) && oneCell(row, above, cell)) {
                joined.add(cell);
            }
        }
        return result.joining(joined);
    }

    /** Whether a new row came between two rows that share the cell, and says nothing else there. */
    private boolean fillsGap(NewAction row, NewAction above, @Nullable NewAction below, ActionCell cell) {
        return !before.knows(row.key())
                && below != null
                && below.joined().contains(cell)
                && Objects.equals(above.text(cell), below.text(cell))
                && (row.text(cell) == null || Objects.equals(row.text(cell), above.text(cell)));
    }

    private boolean oneCell(NewAction row, NewAction above, ActionCell cell) {
        return Objects.equals(row.text(cell), above.text(cell)) && !before.parted(above.key(), row.key(), cell);
    }

    private NewPlan targets(NewPlan plan) {
        Map<String, Boolean> joined = new HashMap<>();
        NewIndicator above = null;
        for (NewIndicator indicator : plan.indicators().toList()) {
            joined.put(
                    indicator.key(),
                    indicator.targetJoined()
                            && above != null
                            && Objects.equals(above.target(), indicator.target())
                            && !before.parted(above.key(), indicator.key(), null));
            above = indicator;
        }
        return plan.eachIndicator(indicator ->
                indicator.aimingAt(indicator.target(), Objects.requireNonNull(joined.get(indicator.key()))));
    }
}
