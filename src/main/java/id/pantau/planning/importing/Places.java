package id.pantau.planning.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cell of each part of a plan by the part's key, and that of its schedule where it has one. */
final class Places {

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, String> schedules = new LinkedHashMap<>();

    void put(String key, String address) {
        cells.put(key, address);
    }

    void putSchedule(String key, String address) {
        schedules.put(key, address);
    }

    /** @param schedule whether what is said about the part concerns its schedule */
    String of(String key, boolean schedule) {
        String cell = cells.getOrDefault(key, "");
        return schedule ? schedules.getOrDefault(key, cell) : cell;
    }

    Map<String, String> all() {
        return cells;
    }
}
