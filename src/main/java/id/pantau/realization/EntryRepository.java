package id.pantau.realization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored entries. */
interface EntryRepository extends Repository<Entry, Long> {

    Entry saveAndFlush(Entry entry);

    Optional<Entry> findByIndicatorIdAndFiscalYearAndMonth(long indicator, int year, int month);

    @Query("""
            select new id.pantau.realization.EntryRow(e.id, e.indicatorId, e.fiscalYear, e.month, e.lockVersion,
                e.state, e.value, e.narrative, e.sample, e.enteredByName, e.enteredAt)
            from Entry e where e.planId = :plan and e.month <= :through order by e.indicatorId, e.month""")
    List<EntryRow> rows(long plan, int through);

    @Query("""
            select new id.pantau.realization.ActionEntryRow(e.id, a)
            from Entry e join e.actions a where e.planId = :plan and e.month <= :through""")
    List<ActionEntryRow> actions(long plan, int through);
}
