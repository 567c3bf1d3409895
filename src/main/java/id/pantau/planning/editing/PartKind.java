package id.pantau.planning.editing;

import id.pantau.planning.HeadingLevel;
import id.pantau.planning.NewAction;
import id.pantau.planning.NewHeading;
import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.PlanPart;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a part of a plan's tree is. */
public enum PartKind {
    HEADING,
    OBJECTIVE,
    INDICATOR,
    ACTION;

    /** What this part is. */
    public static PartKind of(PlanPart part) {
        return switch (part) {
            case NewHeading heading -> HEADING;
            case NewObjective objective -> OBJECTIVE;
            case NewIndicator indicator -> INDICATOR;
            case NewAction action -> ACTION;
        };
    }

    /** A part of this kind in which nothing is written yet. */
    PlanPart blank(String key, @Nullable ScheduleGrain grain) {
        return switch (this) {
            case HEADING -> new NewHeading(key, HeadingLevel.PROGRAM, null, "", null, "", null, false);
            case OBJECTIVE -> new NewObjective(key, null, "", null, List.of());
            case INDICATOR -> new NewIndicator(key, "", null, false, null, List.of());
            case ACTION -> new NewAction(key, null, null, null, null, null, unplanned(grain), null, Set.of());
        };
    }

    private static PlannedSchedule unplanned(@Nullable ScheduleGrain grain) {
        return grain == null ? PlannedSchedule.none() : new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of());
    }
}
