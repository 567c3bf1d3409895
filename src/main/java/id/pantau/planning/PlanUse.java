package id.pantau.planning;

import java.time.Month;
import java.util.Collection;
import java.util.Optional;

/** What plans are used for elsewhere; whoever keeps the entries of the months answers. */
public interface PlanUse {

    /** The last month of which a unit has handed in an entry against one of the plans. */
    Optional<Month> lastReported(Collection<PlanId> plans);
}
