package id.pantau.planning;

import id.pantau.office.UnitGuard;
import id.pantau.office.UnitSummary;
import id.pantau.shared.DomainException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a unit that owns rows of a plan from being removed. */
@Component
class PlanUnitGuard implements UnitGuard {

    private final OwnedRows rows;

    PlanUnitGuard(OwnedRows rows) {
        this.rows = rows;
    }

    @Override
    public void requireUnused(UnitSummary unit) {
        List<String> owned = rows.indicators(unit.id().value());
        if (!owned.isEmpty()) {
            throw new DomainException("office.unit.owns-rows", unit.name(), owned.size(), owned.getFirst());
        }
    }
}
