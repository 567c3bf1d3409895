package id.pantau.realization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Why entries were sent back. */
interface RemarkRepository extends Repository<EntryRemark, Long> {

    EntryRemark save(EntryRemark remark);

    @Query("select r from EntryRemark r where r.entryId in :entries order by r.returnRound desc, r.id")
    List<EntryRemark> of(Collection<Long> entries);
}
