package id.pantau.realization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rules of the offices. */
interface SettingsRepository extends Repository<EntrySettings, Long> {

    EntrySettings saveAndFlush(EntrySettings settings);

    Optional<EntrySettings> findById(long office);

    @Query("select s from EntrySettings s where s.officeId in :offices")
    List<EntrySettings> of(Collection<Long> offices);
}
