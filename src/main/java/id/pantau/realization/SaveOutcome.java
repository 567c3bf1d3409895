package id.pantau.realization;

import java.util.List;

/**
 * What became of a change.
 *
 * @param entry as it stands now
 * @param conflicts the cells that were left as somebody else has them; all others are stored
 */
public record SaveOutcome(EntryDetails entry, List<CellConflict> conflicts) {

    public SaveOutcome {
        conflicts = List.copyOf(conflicts);
    }

    public boolean isStored() {
        return conflicts.isEmpty();
    }
}
