package id.pantau.api;

import static java.util.stream.Collectors.toMap;

import id.pantau.office.UnitSummary;
import id.pantau.planning.AllocationDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parts of a plan that only carry ids are called. */
class PlanNames {

    private final Map<UnitId, String> units;
    private final Map<Long, String> allocations;

    PlanNames(PlanDetails plan, List<UnitSummary> units) {
        this.units = units.stream().collect(toMap(UnitSummary::id, UnitSummary::name));
        allocations = plan.allocations().stream().collect(toMap(AllocationDetails::id, AllocationDetails::key));
    }

    List<String> units(Collection<UnitId> ids) {
        return ids.stream().map(units::get).filter(Objects::nonNull).sorted().toList();
    }

    List<String> allocations(@Nullable Long id) {
        String key = id == null ? null : allocations.get(id);
        return key == null ? List.of() : List.of(key);
    }
}
