package id.pantau.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action as stored. */
record ActionRow(
        long id,
        String key,
        long indicator,
        @Nullable String program,
        @Nullable String activity,
        @Nullable String output,
        @Nullable String subActivity,
        @Nullable String ownerText,
        boolean allUnits,
        String joined,
        ScheduleStatus scheduleStatus,
        @Nullable Integer scheduleCount,
        @Nullable ScheduleAnswer scheduleAnswer,
        @Nullable Long allocation) {

    Set<ActionCell> joinedCells() {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(ActionCell::valueOf)
                .collect(toUnmodifiableSet());
    }
}
