package id.pantau.realization.ui;

import static id.pantau.uikit.Texts.text;

import id.pantau.planning.ScheduleGrain;
import id.pantau.realization.EntryCell;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.MonthTask;
import id.pantau.realization.TaskRow;
import id.pantau.shared.NotFoundException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a month as they stand on the page: own ones first, each with what was saved of it since it was opened. */
final class MonthRows {

    private final MonthTask task;
    private final Map<String, TaskRow> rows = new LinkedHashMap<>();
    private final Set<String> unsaved = new HashSet<>();

    MonthRows(MonthTask task) {
        this.task = task;
        task.rows().stream()
                .sorted((one, other) -> Boolean.compare(one.shared(), other.shared()))
                .forEach(row -> rows.put(key(row), row));
    }

    static String key(TaskRow row) {
        return String.valueOf(row.indicator().id().value());
    }

    MonthTask task() {
        return task;
    }

    @Nullable ScheduleGrain grain() {
        return task.plan().header().grain();
    }

    List<TaskRow> all() {
        return List.copyOf(rows.values());
    }

    /** @throws NotFoundException when the page has no such row */
    TaskRow row(String key) {
        TaskRow row = rows.get(key);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /** Takes up what was stored; the pieces of evidence stay, because saving does not count them. */
    TaskRow stored(TaskRow row, EntryDetails entry) {
        int evidence = row.entry().map(EntryDetails::evidence).orElse(0);
        TaskRow now = row.with(entry.withEvidence(evidence));
        rows.put(key(row), now);
        return now;
    }

    void saved(String row, String cell, boolean done) {
        if (done) {
            unsaved.remove(row + cell);
        } else {
            unsaved.add(row + cell);
        }
    }

    /** Whether a cell can be typed into now. */
    boolean isOpen(TaskRow row, EntryCell cell) {
        boolean returned = state(row) == EntryState.RETURNED;
        return (returned ? task.period().acceptsMending() : task.period().accepts()) && row.isOpen(cell);
    }

    /** Whether the row is with its unit, and the month takes it. */
    boolean isOpen(TaskRow row) {
        EntryState state = state(row);
        return state == EntryState.RETURNED
                ? task.period().acceptsMending()
                : state.isOpen() && task.period().accepts();
    }

    EntryState state(TaskRow row) {
        return row.entry().map(EntryDetails::state).orElse(EntryState.DRAFT);
    }

    List<EntryCell> missing(TaskRow row) {
        return row.missing(grain(), task.period().rules().evidence());
    }

    /** What a row still waits for before it is handed in, in words; empty when for nothing. */
    String missingWords(TaskRow row) {
        Stream<String> cells = missing(row).stream().map(cell -> CellWords.name(cell.field()));
        Stream<String> refused = hasUnsaved(row) ? Stream.of(text("realization.grid.unread")) : Stream.empty();
        Stream<String> asked = row.isUnmended() ? Stream.of(text("realization.grid.unmended")) : Stream.empty();
        return Stream.of(cells, refused, asked)
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether it can be handed in now; a person may find that what was sent back is right as it is. */
    boolean canGo(TaskRow row) {
        return isOpen(row) && row.entry().isPresent() && missing(row).isEmpty() && !hasUnsaved(row);
    }

    /** Those that can be handed in together now, with nothing to wait for. */
    List<TaskRow> ready() {
        return rows.values().stream()
                .filter(row -> canGo(row) && missingWords(row).isEmpty())
                .toList();
    }

    /** Those that are still with the unit, and lack something. */
    List<TaskRow> incomplete() {
        return rows.values().stream()
                .filter(row -> isOpen(row) && !missingWords(row).isEmpty())
                .toList();
    }

    long filled() {
        return rows.values().stream().filter(TaskRow::isFilled).count();
    }

    long handedIn() {
        return rows.values().stream().filter(row -> !state(row).isOpen()).count();
    }

    private boolean hasUnsaved(TaskRow row) {
        return unsaved.stream().anyMatch(cell -> cell.startsWith(key(row) + CellSaver.BETWEEN));
    }
}
