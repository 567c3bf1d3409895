package id.pantau.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored meanings of owner texts. */
interface OwnerAliasRepository extends Repository<OwnerAlias, Long> {

    OwnerAlias save(OwnerAlias alias);

    void delete(OwnerAlias alias);

    Optional<OwnerAlias> findById(Long id);

    @Query("""
            select distinct alias from OwnerAlias alias left join fetch alias.units
            where alias.officeId = :office and alias.fiscalYear = :year order by alias.text""")
    List<OwnerAlias> all(long office, int year);
}
