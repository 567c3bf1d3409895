package id.pantau.planning.importing;

import id.pantau.planning.Finding;
import id.pantau.planning.checking.PlanCheck;
import java.util.List;
import java.util.Set;

/** Says of a check of a plan's content in which cells of its sheet a person finds what it is about. */
record CheckFinding(String sheet, Places places) {

    private static final Set<String> OF_SCHEDULES =
            Set.of("planning.import.months-unknown", "planning.import.schedule-empty");

    Finding of(PlanCheck check) {
        boolean schedule = OF_SCHEDULES.contains(check.code());
        List<String> cells = check.keys().stream()
                .map(key -> places.of(key, schedule))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        return new Finding(check.severity(), sheet, cells, check.keys(), check.code(), check.arguments());
    }
}
