package id.pantau.realization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored holidays. */
interface HolidayRepository extends Repository<Holiday, Long> {

    Holiday saveAndFlush(Holiday holiday);

    void delete(Holiday holiday);

    void flush();

    Optional<Holiday> findById(long id);

    @Query("select h.onDate from Holiday h where h.officeId in :offices")
    Set<LocalDate> days(Collection<Long> offices);

    @Query("select h from Holiday h where h.officeId in :offices")
    List<Holiday> of(Collection<Long> offices);

    @Query("""
            select new id.pantau.realization.HolidayDetails(h.id, h.officeId, h.onDate, h.name) from Holiday h
            where h.officeId in :offices and h.onDate between :first and :last order by h.onDate, h.officeId""")
    List<HolidayDetails> details(Collection<Long> offices, LocalDate first, LocalDate last);
}
