package id.pantau.planning.importing;

import id.pantau.document.GridCell;
import id.pantau.document.SheetGrid;
import id.pantau.planning.Finding;
import id.pantau.planning.checking.PlanCheck;
import java.util.List;
import java.util.Set;

/** Says of a check of a plan's content in which cells of its sheet a person finds what it is about. */
record CheckFinding(SheetGrid sheet, Places places) {

    private static final Set<String> OF_SCHEDULES =
            Set.of("planning.import.months-unknown", "planning.import.schedule-empty");
    private static final int SHORTEST = 8;

    Finding of(PlanCheck check) {
        List<String> cells = check.keys().isEmpty() ? mentioned(check) : cells(check);
        return new Finding(check.severity(), sheet.name(), cells, check.keys(), check.code(), check.arguments());
    }

    private List<String> cells(PlanCheck check) {
        boolean schedule = OF_SCHEDULES.contains(check.code());
        return check.keys().stream()
                .map(key -> places.of(key, schedule))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    /** What stands outside the table has no key; it is found by the words that are quoted. */
    private List<String> mentioned(PlanCheck check) {
        return sheet.cells().stream()
                .filter(cell -> check.arguments().stream().anyMatch(argument -> quotes(argument.toString(), cell)))
                .map(GridCell::address)
                .toList();
    }

    private static boolean quotes(String argument, GridCell cell) {
        String text = Words.tidy(cell.text()).replaceAll(",$", "");
        int colon = text.indexOf(':');
        return text.length() >= SHORTEST
                && (argument.startsWith(text)
                        || colon > 0
                                && text.length() - colon > 6
                                && argument.contains(text.substring(colon + 1).strip()));
    }
}
