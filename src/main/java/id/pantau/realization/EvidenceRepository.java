package id.pantau.realization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored evidence, and the entries it is attached to. */
interface EvidenceRepository extends Repository<Evidence, Long> {

    String LINE = """
            select new id.pantau.realization.EvidenceLine(v, e.id, e.planId, e.indicatorId, e.fiscalYear, e.month, e.state)
            from EvidenceUse u join Evidence v on v.id = u.evidenceId join Entry e on e.id = u.entryId
            """;

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(Long id);

    @Query("select v from Evidence v where v.officeId = :office and v.fiscalYear = :year and v.sha256 = :sha256")
    List<Evidence> same(long office, int year, String sha256);

    /** What is attached to an entry, with everything else that is attached to. */
    @Query(LINE + """
            where u.evidenceId in (select x.evidenceId from EvidenceUse x where x.entryId = :entry)
            order by v.id, e.month, e.indicatorId, e.revision""")
    List<EvidenceLine> attachedTo(long entry);

    @Query(LINE + "where v.id = :evidence order by e.month, e.indicatorId, e.revision")
    List<EvidenceLine> of(long evidence);

    @Query(
            LINE
                    + "where v.officeId = :office and v.fiscalYear = :year order by v.id desc, e.month, e.indicatorId, e.revision")
    List<EvidenceLine> of(long office, int year);

    /** How much is attached at this moment, also by whoever was waited for. */
    @Query(value = "select count(*) from entry_evidence where entry_id = :entry for update", nativeQuery = true)
    int count(long entry);

    @Query("select count(u) > 0 from EvidenceUse u where u.entryId = :entry and u.evidenceId = :evidence")
    boolean isAttached(long entry, long evidence);

    @Modifying
    @Query("delete from EvidenceUse u where u.entryId = :entry and u.evidenceId = :evidence")
    int detach(long entry, long evidence);

    @Modifying
    @Query("""
            insert into EvidenceUse (entryId, evidenceId, attachedByName, attachedAt)
            select :to, u.evidenceId, u.attachedByName, u.attachedAt from EvidenceUse u where u.entryId = :from""")
    int takeOver(long from, long to);

    /** How many files there are, and their bytes; a content that was handed in once is one file. */
    @Query("""
            select new id.pantau.realization.EvidenceTotal(count(v), coalesce(sum(v.byteSize), 0L)) from Evidence v
            where v.officeId = :office and v.fiscalYear = :year and v.kind = id.pantau.realization.EvidenceKind.FILE""")
    EvidenceTotal total(long office, int year);
}
