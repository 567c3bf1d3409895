package id.pantau.planning.importing;

import id.pantau.planning.Finding;
import id.pantau.planning.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what has to be said about a sheet: each cause once, with all the cells it concerns. */
class Findings {

    private record Cause(Severity severity, String code, List<Object> arguments) {}

    private final String sheet;
    private final Map<Cause, List<String>> cells = new LinkedHashMap<>();

    Findings(String sheet) {
        this.sheet = sheet;
    }

    void add(Severity severity, String code, String cell, Object... arguments) {
        List<String> addresses =
                cells.computeIfAbsent(new Cause(severity, code, List.of(arguments)), cause -> new ArrayList<>());
        if (!cell.isEmpty()) {
            addresses.add(cell);
        }
    }

    boolean hasErrors() {
        return cells.keySet().stream().anyMatch(cause -> cause.severity() == Severity.ERROR);
    }

    List<Finding> list() {
        return cells.entrySet().stream()
                .map(entry -> new Finding(
                        entry.getKey().severity(),
                        sheet,
                        entry.getValue(),
                        List.of(),
                        entry.getKey().code(),
                        entry.getKey().arguments()))
                .toList();
    }
}
