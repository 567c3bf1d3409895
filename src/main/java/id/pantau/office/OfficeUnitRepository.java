package id.pantau.office;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored units. */
interface OfficeUnitRepository extends Repository<OfficeUnit, Long> {

    OfficeUnit save(OfficeUnit unit);

    @Query("""
            select new id.pantau.office.UnitSummary(u.id, u.officeId, u.name, u.kind, u.parentId, u.position)
            from OfficeUnit u where u.officeId = :office and u.fiscalYear = :year order by u.position""")
    List<UnitSummary> units(long office, int year);
}
