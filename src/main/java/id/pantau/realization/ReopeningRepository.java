package id.pantau.realization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored requests for opening a closed month. */
interface ReopeningRepository extends Repository<PeriodReopening, Long> {

    PeriodReopening saveAndFlush(PeriodReopening reopening);

    Optional<PeriodReopening> findById(long id);

    @Query("""
            select r from PeriodReopening r where r.officeId = :office and r.fiscalYear = :year
            order by r.askedAt desc, r.id desc""")
    List<PeriodReopening> of(long office, int year);

    @Query("""
            select r from PeriodReopening r
            where r.officeId = :office and r.fiscalYear = :year and r.month = :month and r.unitId in :units
            order by r.askedAt desc, r.id desc""")
    List<PeriodReopening> of(long office, int year, int month, Collection<Long> units);

    @Query("""
            select r from PeriodReopening r
            where r.officeId = :office and r.fiscalYear = :year and r.month = :month and r.openUntil > :now""")
    List<PeriodReopening> running(long office, int year, int month, Instant now);
}
