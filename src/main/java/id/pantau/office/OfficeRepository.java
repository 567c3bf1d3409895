package id.pantau.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored offices. */
interface OfficeRepository extends Repository<Office, Long> {

    Office save(Office office);

    Optional<Office> findById(Long id);

    @Query(
            "select new id.pantau.office.OfficeSummary(o.id, o.code, o.name, o.type, o.parentId) from Office o order by o.code")
    List<OfficeSummary> summaries();

    @Query(
            "select new id.pantau.office.OfficeSummary(o.id, o.code, o.name, o.type, o.parentId) from Office o where o.id = :id")
    Optional<OfficeSummary> summary(long id);

    @Query(
            "select new id.pantau.office.OfficeSummary(o.id, o.code, o.name, o.type, o.parentId) from Office o where o.code = :code")
    Optional<OfficeSummary> summaryByCode(String code);
}
