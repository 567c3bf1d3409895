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
        Set<ActionCell> joined) {

    public NewAction {
        joined = Set.copyOf(joined);
    }

    public NewAction scheduled(PlannedSchedule other) {
        return new NewAction(key, program, activity, output, subActivity, owner, other, allocation, joined);
    }
}
