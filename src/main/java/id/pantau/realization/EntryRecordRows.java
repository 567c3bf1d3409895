package id.pantau.realization;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries for those who ask for many: a page of them, and what belongs to each, in one statement a kind. */
interface EntryRecordRows extends Repository<Entry, Long> {

    String WANTED = """
            from Entry e where (e.planId in :plans or e.indicatorId in :rows) and (:year = 0 or e.fiscalYear = :year)
                and (:month = 0 or e.month = :month) and (:state is null or e.state = :state)
            """;

    /** By year, month, plan, row and revision. */
    @Query("select e.id " + WANTED + " order by e.fiscalYear, e.month, e.planId, e.indicatorId, e.revision")
    List<Long> page(
            Collection<Long> plans,
            Collection<Long> rows,
            int year,
            int month,
            @Nullable EntryState state,
            Pageable page);

    @Query("select count(e) " + WANTED)
    long count(Collection<Long> plans, Collection<Long> rows, int year, int month, @Nullable EntryState state);

    @Query(EntryRepository.LINE + "where e.indicatorId in :indicators")
    List<EntryLine> lines(Collection<Long> indicators);

    /** How often something happened to entries; none for those to which nothing did. */
    @Query(
            "select h.entryId as entry, count(h) as times from HistoryEvent h where h.entryId in :entries group by h.entryId")
    List<Times> history(Collection<Long> entries);

    @Query(nativeQuery = true, value = """
            select u.entry_id as entry, v.kind as kind, v.title as title, v.file_name as fileName, v.byte_size as size,
                v.sha256 as sha256, v.content as content
            from entry_evidence u join evidence v on v.id = u.evidence_id
            where u.entry_id in (:entries) order by u.entry_id, u.attached_at, v.id""")
    List<Attached> evidence(Collection<Long> entries);

    /** How often something happened to an entry. */
    interface Times {
        long getEntry();

        long getTimes();
    }

    /** A piece of evidence and the entry to which it is attached. */
    interface Attached {
        long getEntry();

        String getKind();

        String getTitle();

        @Nullable String getFileName();

        @Nullable Long getSize();

        @Nullable String getSha256();

        @Nullable String getContent();
    }
}
