package id.pantau.office;

import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        return add(office, year, new UnitChange(name.text(), UnitKind.of(name.text()), null));
    }

    UnitId add(OfficeId office, FiscalYear year, UnitChange unit) {
        UnitTree present = tree(office, year);
        UnitChange fitting = fitting(present, unit, null);
        return units.save(new OfficeUnit(office.value(), year.value(), fitting, present.nextPosition()))
                .id();
    }

    /** Changes a unit; below another one it comes last. */
    void change(OfficeUnit unit, UnitChange change) {
        UnitTree present = tree(unit.office(), unit.year());
        UnitSummary before = unit.summary();
        UnitChange fitting = fitting(present, change, before);
        present.children(before.id()).forEach(child -> requireBelow(child.name(), child.kind(), fitting));
        unit.change(fitting);
        if (!Objects.equals(before.parent(), fitting.parent())) {
            unit.place(present.nextPosition());
        }
    }

    /** Changes places with the neighbour; at the end nothing happens. @param steps -1 up, 1 down */
    void move(OfficeUnit unit, int steps) {
        List<UnitSummary> siblings = tree(unit.office(), unit.year()).siblings(unit.summary());
        int there = siblings.indexOf(unit.summary()) + steps;
        if (there >= 0 && there < siblings.size()) {
            int position = unit.summary().position();
            unit.place(siblings.get(there).position());
            units.findById(siblings.get(there).id().value()).orElseThrow().place(position);
        }
    }

    UnitTree tree(OfficeId office, FiscalYear year) {
        return new UnitTree(units.units(office.value(), year.value()));
    }

    private static UnitChange fitting(UnitTree present, UnitChange unit, @Nullable UnitSummary before) {
        UnitName name = new UnitName(unit.name());
        String tidy = name.usable(LONGEST_NAME);
        present.inOrder().stream()
                .filter(other -> before == null || !other.id().equals(before.id()))
                .filter(other -> name.sameAs(other.name()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new DomainException("office.unit.name.taken", taken.name());
                });
        UnitId parent = unit.parent();
        if (parent != null) {
            UnitSummary above = present.unit(parent).orElseThrow(NotFoundException::new);
            requireBelow(tidy, unit.kind(), UnitChange.of(above));
        }
        return unit.named(tidy);
    }

    private static void requireBelow(String name, UnitKind kind, UnitChange parent) {
        if (!kind.mayStandBelow(parent.kind())) {
            throw new DomainException("office.unit.not-below", name, parent.name());
        }
    }
}
