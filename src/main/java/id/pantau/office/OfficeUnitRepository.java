package id.pantau.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored units. */
interface OfficeUnitRepository extends Repository<OfficeUnit, Long> {

    OfficeUnit save(OfficeUnit unit);

    void delete(OfficeUnit unit);

    void flush();

    Optional<OfficeUnit> findById(Long id);

    @Query("select distinct u.fiscalYear from OfficeUnit u where u.officeId = :office order by u.fiscalYear desc")
    List<Integer> years(long office);

    @Query("select distinct u.officeId from OfficeUnit u")
    List<Long> officesWithUnits();

    @Query("""
            select new id.pantau.office.UnitSummary(u.id, u.officeId, u.name, u.kind, u.parentId, u.position)
            from OfficeUnit u where u.officeId = :office and u.fiscalYear = :year order by u.position""")
    List<UnitSummary> units(long office, int year);

    @Query("""
            select new id.pantau.office.UnitLabel(u.id, u.officeId, u.fiscalYear, u.name)
            from OfficeUnit u where u.id in :ids""")
    List<UnitLabel> labels(List<Long> ids);
}
