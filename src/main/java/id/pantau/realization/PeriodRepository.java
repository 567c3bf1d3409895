package id.pantau.realization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored months of the offices, with what decides how they stand. */
interface PeriodRepository extends Repository<ReportingPeriod, Long> {

    ReportingPeriod save(ReportingPeriod period);

    @Query("""
            select new id.pantau.realization.PeriodLine(p, s, r)
            from ReportingPeriod p left join EntrySettings s on s.officeId = p.officeId
                left join PeriodReopening r on r.officeId = p.officeId and r.fiscalYear = p.fiscalYear
                    and r.month = p.month and r.unitId in :units and r.openUntil > :now
            where p.officeId = :office and p.fiscalYear = :year order by p.month, r.openUntil""")
    List<PeriodLine> year(long office, int year, Collection<Long> units, Instant now);

    @Query("select s from EntrySettings s where s.officeId = :office")
    Optional<EntrySettings> settings(long office);

    @Query("select h.onDate from Holiday h where h.officeId in :offices")
    Set<LocalDate> holidays(Collection<Long> offices);
}
