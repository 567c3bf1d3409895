package id.pantau.planning.printing;

import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan's table: a heading over the whole width, or what is promised.
 *
 * @param title the heading that fills the row; then nothing else is in it
 * @param beside the heading that stands in a column of its own, beside the objective
 * @param place of the objective among all, counted from 1
 */
record TableLine(
        @Nullable NewHeading title,
        @Nullable NewHeading beside,
        @Nullable NewObjective objective,
        int place,
        @Nullable NewIndicator indicator,
        @Nullable NewAction action) {

    static TableLine title(NewHeading heading) {
        return new TableLine(heading, null, null, 0, null, null);
    }

    /** The row of a heading that has a column of its own but no objective. */
    static TableLine lone(NewHeading heading) {
        return new TableLine(null, heading, null, 0, null, null);
    }

    boolean isOf(TableLine other) {
        return objective != null && other.objective != null && objective.key().equals(other.objective.key());
    }

    boolean hasIndicatorOf(TableLine other) {
        return indicator != null && other.indicator != null && indicator.key().equals(other.indicator.key());
    }

    boolean standsBesideHeadingOf(TableLine other) {
        return beside != null && other.beside != null && beside.key().equals(other.beside.key());
    }
}
