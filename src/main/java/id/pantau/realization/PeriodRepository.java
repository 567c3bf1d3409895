package id.pantau.realization;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
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

    /** One month, kept from others until the transaction ends; past what it has seen already. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ReportingPeriod p where p.officeId = :office and p.fiscalYear = :year and p.month = :month")
    Optional<ReportingPeriod> held(long office, int year, int month);

    /** Months that are not closed by date yet, and all of one year beside them; no year for 0. */
    @Query("""
            select p from ReportingPeriod p
            where p.officeId in :offices and (p.closesOn >= :today or p.fiscalYear = :year)
            order by p.fiscalYear, p.month""")
    List<ReportingPeriod> movable(Collection<Long> offices, LocalDate today, int year);
}
