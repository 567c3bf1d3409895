package id.pantau.planning.printing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the tree of a plan out as the rows of its table, headings where the document has them. */
final class TableLines {

    private final NewPlan plan;
    private final List<TableLine> lines = new ArrayList<>();
    private int headingsDone;

    private TableLines(NewPlan plan) {
        this.plan = plan;
    }

    static List<TableLine> of(NewPlan plan) {
        TableLines table = new TableLines(plan);
        for (int index = 0; index < plan.objectives().size(); index++) {
            table.add(plan.objectives().get(index), index + 1);
        }
        table.headingsUpTo(plan.headings().size() - 1, null);
        return List.copyOf(table.lines);
    }

    private void add(NewObjective objective, int place) {
        NewHeading nearest =
                objective.heading() == null ? null : plan.headings().get(objective.heading());
        if (objective.heading() != null) {
            headingsUpTo(objective.heading(), nearest);
        }
        NewHeading beside = nearest != null && nearest.inColumn() ? nearest : null;
        if (objective.indicators().isEmpty()) {
            lines.add(new TableLine(null, beside, objective, place, null, null));
        }
        for (NewIndicator indicator : objective.indicators()) {
            if (indicator.actions().isEmpty()) {
                lines.add(new TableLine(null, beside, objective, place, indicator, null));
            }
            for (NewAction action : indicator.actions()) {
                lines.add(new TableLine(null, beside, objective, place, indicator, action));
            }
        }
    }

    /** Headings stand in the order of the list, each before the first objective that is not above it. */
    private void headingsUpTo(int last, @Nullable NewHeading nearest) {
        for (; headingsDone <= last; headingsDone++) {
            NewHeading heading = plan.headings().get(headingsDone);
            if (!heading.inColumn()) {
                lines.add(TableLine.title(heading));
            } else if (!heading.equals(nearest)) {
                lines.add(TableLine.lone(heading));
            }
        }
    }
}
