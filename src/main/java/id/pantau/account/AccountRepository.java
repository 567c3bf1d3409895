package id.pantau.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRepository extends Repository<Account, Long> {

    /** Accounts that may be seen (all, or with a role in some offices) and whose name or user name contains a text. */
    String FOUND = """
             from Account a
            where (:all = true or exists (
                select 1 from Account b join b.grants held where b.id = a.id and held.officeId in :offices))
            and (a.username like :like escape '!' or a.name like :like escape '!')""";

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    Optional<Account> findById(Long id);

    long count();

    /** The edition of an account that may sign in; empty when it may not. */
    @Query("select a.edition from Account a where a.id = :id and a.active = true")
    Optional<Long> activeEdition(long id);

    @Query("select a.id" + FOUND + " order by a.name, a.id")
    List<Long> found(boolean all, Collection<Long> offices, String like, Pageable page);

    @Query("select count(a)" + FOUND)
    long countFound(boolean all, Collection<Long> offices, String like);

    @Query("select distinct a from Account a left join fetch a.grants where a.id in :ids order by a.name, a.id")
    List<Account> withGrants(Collection<Long> ids);

    @Query("select a.name from Account a join a.grants held where held.unitId = :unit order by a.name")
    List<String> namesInUnit(long unit);

    /** The accounts that administer the whole country, held until the transaction ends so that one of them remains. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a where a.active = true and exists (
                select 1 from Account b join b.grants held
                where b.id = a.id and held.role = id.pantau.shared.Role.NATIONAL_ADMIN)""")
    List<Account> nationalAdministrators();
}
