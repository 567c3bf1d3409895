package id.pantau.office;

import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the units of an office are put together; who may ask is not its business. */
@Component
class UnitStructure {

    static final int LONGEST_NAME = 200;

    private final OfficeUnitRepository units;

    UnitStructure(OfficeUnitRepository units) {
        this.units = units;
    }

    /** Adds a unit at the end, of the kind its name says, below no other. */
    UnitId add(OfficeId office, FiscalYear year, UnitName name) {
        List<UnitSummary> present = units.units(office.value(), year.value());
        return new UnitId(units.save(new OfficeUnit(office.value(), year.value(), usable(name), next(present)))
                .id());
    }

    static int next(List<UnitSummary> present) {
        return 1 + present.stream().mapToInt(UnitSummary::position).max().orElse(0);
    }

    static String usable(UnitName name) {
        if (name.key().isEmpty()) {
            throw new DomainException("office.unit.name.missing");
        }
        if (name.tidy().length() > LONGEST_NAME) {
            throw new DomainException("office.unit.name.too-long", LONGEST_NAME);
        }
        return name.tidy();
    }
}
