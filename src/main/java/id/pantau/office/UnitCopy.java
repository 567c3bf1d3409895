package id.pantau.office;

import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the units of an earlier year over into one that has none. */
@Component
class UnitCopy {

    private final OfficeUnitRepository units;
    private final UnitStructure structure;
    private final OwnerTexts owners;

    UnitCopy(OfficeUnitRepository units, UnitStructure structure, OwnerTexts owners) {
        this.units = units;
        this.structure = structure;
        this.owners = owners;
    }

    /** @return how many units were copied */
    int into(OfficeId office, FiscalYear year) {
        if (!structure.tree(office, year).isEmpty()) {
            throw new DomainException("office.units.copy.not-empty", year);
        }
        FiscalYear from = units.years(office.value()).stream()
                .filter(earlier -> earlier < year.value())
                .findFirst()
                .map(FiscalYear::new)
                .orElseThrow(() -> new DomainException("office.units.copy.nothing", year));
        Map<UnitId, UnitId> successors = new HashMap<>();
        for (UnitSummary unit : structure.tree(office, from).inOrder()) {
            UnitId parent = unit.parent();
            UnitChange same = UnitChange.of(unit).below(parent == null ? null : successors.get(parent));
            OfficeUnit made = units.save(new OfficeUnit(office.value(), year.value(), same, unit.position()));
            successors.put(unit.id(), made.id());
        }
        owners.carryOver(office, from, year, successors);
        return successors.size();
    }
}
