package id.pantau.realization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened; nothing is ever changed or removed. */
interface HistoryRepository extends Repository<HistoryEvent, Long> {

    HistoryEvent save(HistoryEvent event);

    /** Which of some entries a person has typed into, or attached evidence to. */
    @Query("""
            select distinct h.entryId from HistoryEvent h
            where h.entryId in :entries and h.actorId = :actor and h.kind in (
                id.pantau.realization.HistoryKind.SAVED, id.pantau.realization.HistoryKind.EVIDENCE_ADDED,
                id.pantau.realization.HistoryKind.EVIDENCE_REMOVED)""")
    Set<Long> typedInto(Collection<Long> entries, long actor);

    /** The changes of the cells of some entries since a moment, the first first. */
    @Query("""
            select h from HistoryEvent h
            where h.entryId in :entries and h.happenedAt >= :since
                and h.kind = id.pantau.realization.HistoryKind.SAVED and h.field is not null order by h.id""")
    List<HistoryEvent> changes(Collection<Long> entries, Instant since);

    /** The last change of a cell. */
    @Query("""
            select h from HistoryEvent h
            where h.id = (select max(x.id) from HistoryEvent x where x.entryId = :entry and x.field = :field
                and (x.actionItemId = :action or (x.actionItemId is null and :action is null))
                and x.kind = id.pantau.realization.HistoryKind.SAVED)""")
    Optional<HistoryEvent> lastChange(long entry, EntryField field, @Nullable Long action);
}
