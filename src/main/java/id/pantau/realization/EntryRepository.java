package id.pantau.realization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored entries. */
interface EntryRepository extends Repository<Entry, Long> {

    String LINE = """
            select new id.pantau.realization.EntryLine(new id.pantau.realization.EntryRow(e.id, e.planId, e.indicatorId,
                e.fiscalYear, e.month, e.revision, e.lockVersion, e.state, e.value, e.narrative, e.sample, e.late,
                e.backfilled, e.correctionReason, e.submitted, e.verified, e.approved, e.enteredByName, e.enteredAt,
                (select count(u) from EvidenceUse u where u.entryId = e.id)), key(a), a)
            from Entry e left join e.actions a
            """;

    Entry saveAndFlush(Entry entry);

    Optional<Entry> findById(Long id);

    @Query("""
            select e from Entry e left join fetch e.actions
            where e.indicatorId = :indicator and e.fiscalYear = :year and e.month = :month
                and e.revision = (select max(x.revision) from Entry x
                    where x.indicatorId = :indicator and x.fiscalYear = :year and x.month = :month)""")
    Optional<Entry> newest(long indicator, int year, int month);

    /** The newest revision as it is stored at this moment; others have to wait for it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from Entry e
            where e.indicatorId = :indicator and e.fiscalYear = :year and e.month = :month
                and e.revision = (select max(x.revision) from Entry x
                    where x.indicatorId = :indicator and x.fiscalYear = :year and x.month = :month)""")
    Optional<Entry> newestLocked(long indicator, int year, int month);

    /** Lets everybody who decides upon the entry as it was notice that it has changed. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(value = "update entry set lock_version = lock_version + 1 where id = :id", nativeQuery = true)
    void touch(long id);

    @Query("select e from Entry e left join fetch e.actions where e.id in :ids")
    List<Entry> entries(Collection<Long> ids);

    @Query("select e from Entry e left join fetch e.actions where e.sample = true")
    List<Entry> samples();

    @Query("""
            select count(e) > 0 from Entry e
            where e.indicatorId = :indicator and e.fiscalYear = :year and e.month = :month and e.revision > :revision""")
    boolean hasLater(long indicator, int year, int month, int revision);

    @Query(LINE + "where e.planId in :plans and e.month <= :through")
    List<EntryLine> lines(Collection<Long> plans, int through);

    @Query("select max(e.month) from Entry e where e.planId in :plans and e.state <> :state")
    Optional<Integer> lastMonthBeyond(EntryState state, Collection<Long> plans);

    @Query("""
            select new id.pantau.realization.WaitingEntries(e.month, e.state, count(e)) from Entry e
            where e.planId in :plans and e.state in :states
                and e.revision = (select max(x.revision) from Entry x
                    where x.indicatorId = e.indicatorId and x.fiscalYear = e.fiscalYear and x.month = e.month)
            group by e.month, e.state order by e.month, e.state""")
    List<WaitingEntries> waiting(Collection<Long> plans, Collection<EntryState> states);
}
