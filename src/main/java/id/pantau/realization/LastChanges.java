package id.pantau.realization;

import org.springframework.stereotype.Component;

/** Tells who changed a cell last. */
@Component
class LastChanges {

    private final HistoryRepository history;

    LastChanges(HistoryRepository history) {
        this.history = history;
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
