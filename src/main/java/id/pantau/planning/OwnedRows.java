package id.pantau.planning;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plan rows of a unit. */
interface OwnedRows extends Repository<ActionItem, Long> {

    @Query("""
            select indicator.text from ActionItem item, Indicator indicator
            where indicator.id = item.indicatorId and :unit member of item.owners order by item.id""")
    List<String> indicators(long unit);
}
