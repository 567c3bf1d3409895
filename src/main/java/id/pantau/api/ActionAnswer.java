package id.pantau.api;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.ScheduleAnswer;
import id.pantau.planning.ScheduleMark;
import id.pantau.planning.ScheduleStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about an action; every text is as printed.
 *
 * @param target of the action, or the OUTPUT column
 * @param schedule the periods in which it is due: as printed, or as a planner named them
 * @param scheduleStatus what the document says
 * @param scheduleCount how many periods, where the document says only that
 * @param scheduleAnswer what a planner said where the document leaves the periods open
 * @param ownerText the owner as printed
 * @param owners names of the units that own it; empty when every unit does
 * @param allocations keys of its budgets in the plan's list
 */
record ActionAnswer(
        String key,
        @Nullable String program,
        @Nullable String activity,
        @Nullable String output,
        @Nullable String subActivity,
        TargetAnswer target,
        List<Mark> schedule,
        ScheduleStatus scheduleStatus,
        @Nullable Integer scheduleCount,
        @Nullable ScheduleAnswer scheduleAnswer,
        @Nullable String ownerText,
        boolean allUnits,
        List<String> owners,
        List<String> allocations) {

    /**
     * A filled period.
     *
     * @param period counted from 1
     */
    record Mark(
            int period,
            String raw,
            @Nullable String quantity,
            @Nullable String unit) {

        static Mark of(ScheduleMark mark) {
            return new Mark(mark.period(), mark.raw(), Decimals.textOrNull(mark.quantity()), mark.unit());
        }
    }

    static ActionAnswer of(ActionDetails action, PlanNames names) {
        return new ActionAnswer(
                action.key(),
                action.program(),
                action.activity(),
                action.output(),
                action.subActivity(),
                TargetAnswer.of(action.output(), null),
                action.schedule().marks().stream().map(Mark::of).toList(),
                action.schedule().status(),
                action.schedule().count(),
                action.schedule().answer(),
                action.ownerText(),
                action.allUnits(),
                names.units(action.owners()),
                names.allocations(action.allocation()));
    }
}
