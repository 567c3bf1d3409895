package id.pantau.realization;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells who changed a cell last. */
@Component
class LastChanges {

    private final HistoryRepository history;

    LastChanges(HistoryRepository history) {
        this.history = history;
    }

    /** The last change since a moment of each cell of some entries that was changed at all, in one statement. */
    List<CellTouch> since(Collection<EntryId> entries, Instant moment) {
        Map<List<Object>, CellTouch> last = new LinkedHashMap<>();
        history.changes(entries.stream().map(EntryId::value).toList(), moment).stream()
                .map(HistoryEvent::touch)
                .forEach(touch -> last.put(List.of(touch.indicator(), touch.cell()), touch));
        return List.copyOf(last.values());
    }

    /** @param stored what the cell holds instead of what the person saw */
    CellConflict conflict(Entry entry, CellChange change, String stored) {
        EntryCell cell = change.cell();
        return history.lastChange(
                        entry.id().value(),
                        cell.field(),
                        cell.action() == null ? null : cell.action().value())
                .map(event -> new CellConflict(cell, stored, change.typed(), event.actorName(), event.happenedAt()))
                .orElseGet(() -> new CellConflict(
                        cell, stored, change.typed(), entry.enteredByName(), entry.enteredAt()));
    }
}
