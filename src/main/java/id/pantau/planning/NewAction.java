package id.pantau.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of action (kegiatan/aksi) to be stored; every text is as printed.
 *
 * @param key names the action in every version of the plan
 * @param activity the kegiatan or aksi
 * @param output target of the action, or the OUTPUT column
 * @param owner the unit in charge, null where the document names none
 * @param allocation index of its budget in the plan's list
 * @param joined the cells this row shares with the row above
 */
public record NewAction(
        String key,
        @Nullable String program,
        @Nullable String activity,
        @Nullable String output,
        @Nullable String subActivity,
        @Nullable String owner,
        PlannedSchedule schedule,
        @Nullable Integer allocation,
        Set<ActionCell> joined)
        implements PlanPart {

    public NewAction {
        joined = Set.copyOf(joined);
    }

    public NewAction scheduled(PlannedSchedule other) {
        return new NewAction(key, program, activity, output, subActivity, owner, other, allocation, joined);
    }

    /** The text of a cell that may be merged with the row above. */
    public @Nullable String text(ActionCell cell) {
        return switch (cell) {
            case PROGRAM -> program;
            case ACTIVITY -> activity;
            case OUTPUT -> output;
            case SUB_ACTIVITY -> subActivity;
            case OWNER -> owner;
        };
    }

    /** The same action with another text in one of its cells. */
    public NewAction with(ActionCell cell, @Nullable String text) {
        return new NewAction(
                key,
                cell == ActionCell.PROGRAM ? text : program,
                cell == ActionCell.ACTIVITY ? text : activity,
                cell == ActionCell.OUTPUT ? text : output,
                cell == ActionCell.SUB_ACTIVITY ? text : subActivity,
                cell == ActionCell.OWNER ? text : owner,
                schedule,
                allocation,
                joined);
    }

    /** The same action sharing exactly these cells with the row above. */
    public NewAction joining(Set<ActionCell> cells) {
        return new NewAction(key, program, activity, output, subActivity, owner, schedule, allocation, cells);
    }

    /** The same action paid from another budget of the plan. @param index in the plan's list; null for none */
    public NewAction paidFrom(@Nullable Integer index) {
        return new NewAction(key, program, activity, output, subActivity, owner, schedule, index, joined);
    }

    public NewAction keyed(String other) {
        return new NewAction(other, program, activity, output, subActivity, owner, schedule, allocation, joined);
    }
}
