package id.pantau.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    Optional<Account> findById(Long id);

    long count();
}
