package id.pantau.realization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored entries. */
interface EntryRepository extends Repository<Entry, Long> {

    Entry saveAndFlush(Entry entry);

    Optional<Entry> findByIndicatorIdAndFiscalYearAndMonth(long indicator, int year, int month);

    @Query("""
            select new id.pantau.realization.EntryRow(e.id, e.planId, e.indicatorId, e.fiscalYear, e.month, e.lockVersion,
                e.state, e.value, e.narrative, e.sample, e.enteredByName, e.enteredAt)
            from Entry e where e.planId in :plans and e.month <= :through""")
    List<EntryRow> rows(Collection<Long> plans, int through);

    @Query("""
            select new id.pantau.realization.ActionEntryRow(e.id, a)
            from Entry e join e.actions a where e.planId in :plans and e.month <= :through""")
    List<ActionEntryRow> actions(Collection<Long> plans, int through);

    @Query("select max(e.month) from Entry e where e.planId in :plans and e.state <> :state")
    Optional<Integer> lastMonthBeyond(EntryState state, Collection<Long> plans);
}
