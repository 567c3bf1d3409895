package id.pantau.planning.ui;

import id.pantau.planning.ActionCell;
import id.pantau.planning.ActionDetails;
import id.pantau.planning.HeadingDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.ScheduleGrain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns a plan's document has, which differ from office to office.
 *
 * @param heading whether headings stand in a column of their own
 * @param number whether objectives are numbered
 * @param grain of the schedule's columns; null without a schedule
 * @param budget whether amounts stand beside the actions
 */
record MatrixColumns(
        boolean heading,
        boolean number,
        Set<ActionCell> cells,
        @Nullable ScheduleGrain grain,
        boolean budget) {

    private static final int ALWAYS_AGREED = 3;

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
        return new MatrixColumns(
                plan.headings().stream().anyMatch(HeadingDetails::inColumn),
                plan.objectives().stream().anyMatch(objective -> objective.number() != null),
                cells,
                plan.summary().header().grain(),
                actions.stream().map(ActionDetails::allocation).anyMatch(Objects::nonNull));
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
        Set<ActionCell> fewer = EnumSet.noneOf(ActionCell.class);
        fewer.addAll(cells);
        fewer.removeAll(EnumSet.of(ActionCell.PROGRAM, ActionCell.OUTPUT));
        if (fewer.contains(ActionCell.SUB_ACTIVITY)) {
            fewer.remove(ActionCell.ACTIVITY);
        }
        return new MatrixColumns(heading, number, fewer, grain, budget);
    }

    boolean shows(ActionCell cell) {
        return cells.contains(cell);
    }

    /** How many columns say what is agreed: headings, numbers, objectives, indicators and targets. */
    int agreed() {
        return ALWAYS_AGREED + (heading ? 1 : 0) + (number ? 1 : 0);
    }

    /** How many columns say how it is to be reached; none where the document only has what is agreed. */
    int planned() {
        return cells.size() + (budget ? 1 : 0) + (grain == null ? 0 : grain.periods());
    }

    int all() {
        return agreed() + planned();
    }

    /** Widths of the columns that stay in sight: all that are agreed but the target. */
    String[] keptWidths() {
        List<String> widths = new ArrayList<>();
        if (heading) {
            widths.add("11rem");
        }
        if (number) {
            widths.add("2.25rem");
        }
        widths.addAll(List.of("10rem", "12rem"));
        return widths.toArray(String[]::new);
    }
}
