package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlannedSchedule;
import id.pantau.planning.ScheduleGrain;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what stands above and below the table; another kind of schedule empties the old one. */
public record SetHeader(PlanHeader header) implements PlanEdit {

    @Override
    public NewPlan applyTo(NewPlan plan) {
        NewPlan headed = plan.withHeader(header);
        return plan.header().grain() == header.grain()
                ? headed
                : headed.eachAction(action -> action.scheduled(unplanned(header.grain())));
    }

    private static PlannedSchedule unplanned(@Nullable ScheduleGrain grain) {
        return grain == null ? PlannedSchedule.none() : new PlannedSchedule(ScheduleStatus.EMPTY, null, List.of());
    }

    @Override
    public Set<String> touches() {
        return Set.of(HEADER);
    }
}
