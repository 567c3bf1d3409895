package id.pantau.planning.importing;

import static id.pantau.planning.importing.ColumnRole.ACTIVITY;
import static id.pantau.planning.importing.ColumnRole.HEADING;
import static id.pantau.planning.importing.ColumnRole.OBJECTIVE;
import static id.pantau.planning.importing.ColumnRole.OUTPUT;
import static id.pantau.planning.importing.ColumnRole.PROGRAM;
import static id.pantau.planning.importing.ColumnRole.SUB_ACTIVITY;
import static id.pantau.planning.importing.ColumnRole.TARGET;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles what columns hold whose header alone does not say it: by the columns that stand beside them. */
record RolesSettled(Map<ColumnRole, List<Integer>> places) {

    /** What a second column of the same name may hold: a second target is that of the actions to its left. */
    static Optional<ColumnRole> other(ColumnRole role, Map<ColumnRole, List<Integer>> places, int column) {
        boolean afterActions =
                places.containsKey(ACTIVITY) && places.get(ACTIVITY).getFirst() < column;
        ColumnRole other = role == ACTIVITY ? SUB_ACTIVITY : role == TARGET && afterActions ? OUTPUT : null;
        return Optional.ofNullable(other).filter(free -> !places.containsKey(free));
    }

    Map<ColumnRole, List<Integer>> settled() {
        Map<ColumnRole, List<Integer>> settled = new EnumMap<>(places);
        boolean actions = settled.containsKey(ACTIVITY) || settled.containsKey(SUB_ACTIVITY);
        if (settled.containsKey(HEADING) && rightOfObjectives(HEADING) && !actions) {
            settled.put(ACTIVITY, settled.remove(HEADING));
        } else if (settled.containsKey(PROGRAM)
                && !actions
                && !settled.containsKey(HEADING)
                && !rightOfObjectives(PROGRAM)) {
            settled.put(HEADING, settled.remove(PROGRAM));
        }
        return settled;
    }

    private boolean rightOfObjectives(ColumnRole role) {
        List<Integer> objectives = places.getOrDefault(OBJECTIVE, List.of());
        List<Integer> others = places.getOrDefault(role, List.of());
        return !objectives.isEmpty() && !others.isEmpty() && others.getFirst() > objectives.getFirst();
    }
}
