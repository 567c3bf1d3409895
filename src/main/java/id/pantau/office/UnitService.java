package id.pantau.office;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The structure of an office's units, kept by its planners and administrators. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class UnitService {

    private final OfficeUnitRepository units;
    private final UnitStructure structure;
    private final OwnerTexts owners;
    private final UnitCopy copy;
    private final List<UnitGuard> guards;
    private final OfficeService offices;
    private final CurrentUser currentUser;
    private final Clock clock;

    UnitService(
            OfficeUnitRepository units,
            UnitStructure structure,
            OwnerTexts owners,
            UnitCopy copy,
            List<UnitGuard> guards,
            OfficeService offices,
            CurrentUser currentUser,
            Clock clock) {
        this.units = units;
        this.structure = structure;
        this.owners = owners;
        this.copy = copy;
        this.guards = guards;
        this.offices = offices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The units of an office in a year.
     *
     * @param year null for the present one
     * @throws NotFoundException when there is no such office, or the person may not look into it
     */
    @Transactional(readOnly = true)
    public OfficeUnits units(OfficeId id, @Nullable FiscalYear year) {
        OfficeSummary office = offices.office(id);
        FiscalYear present = new FiscalYear(Year.now(clock).getValue());
        FiscalYear asked = year == null ? present : year;
        TreeSet<FiscalYear> years = new TreeSet<>(
                units.years(id.value()).stream().map(FiscalYear::new).toList());
        UnitTree tree = structure.tree(id, asked);
        boolean editable = UnitRights.keepsUnits(currentUser.require(), id);
        FiscalYear copyFrom = editable && tree.isEmpty() ? years.lower(asked) : null;
        years.addAll(List.of(asked, present, new FiscalYear(present.value() + 1)));
        return new OfficeUnits(
                office,
                asked,
                List.copyOf(years.descendingSet()),
                tree,
                editable ? owners.remembered(id, asked) : List.of(),
                editable,
                copyFrom);
    }

    /**
     * Adds a unit after the others of the one it belongs to.
     *
     * @throws DomainException when the name is missing, too long or taken, or its kind does not stand below the parent's
     * @throws NotFoundException unless the person keeps the units of the office
     */
    public UnitId add(OfficeId office, FiscalYear year, UnitChange unit) {
        requireKeeper(office);
        return structure.add(office, year, unit);
    }

    /**
     * Renames a unit, makes it another kind or puts it below another; its former name stays remembered as an owner text.
     *
     * @throws DomainException as {@link #add}
     * @throws NotFoundException unless the person keeps the units of the office
     */
    public void change(UnitId id, UnitChange change) {
        OfficeUnit unit = unit(id);
        String before = unit.summary().name();
        structure.change(unit, change);
        owners.rememberName(unit, before);
    }

    /** Puts a unit before the one above it of the same parent. */
    public void moveUp(UnitId id) {
        structure.move(unit(id), -1);
    }

    /** Puts a unit behind the next one of the same parent. */
    public void moveDown(UnitId id) {
        structure.move(unit(id), 1);
    }

    /**
     * Removes a unit, and from the owner texts that meant it.
     *
     * @throws DomainException when units stand below it, or plan rows or accounts refer to it
     * @throws NotFoundException unless the person keeps the units of the office
     */
    public void remove(UnitId id) {
        OfficeUnit unit = unit(id);
        UnitSummary summary = unit.summary();
        List<UnitSummary> below = structure.tree(unit.office(), unit.year()).children(id);
        if (!below.isEmpty()) {
            throw new DomainException(
                    "office.unit.has-units",
                    summary.name(),
                    below.size(),
                    below.getFirst().name());
        }
        guards.forEach(guard -> guard.requireUnused(summary));
        owners.forget(unit);
        units.delete(unit);
        try {
            units.flush();
        } catch (DataIntegrityViolationException used) {
            throw new DomainException("office.unit.in-use", summary.name());
        }
    }

    /**
     * Takes the structure of the latest earlier year over, with what its owner texts mean.
     *
     * @return how many units there are now
     * @throws DomainException when the year has units already, or no earlier year has any
     * @throws NotFoundException unless the person keeps the units of the office
     */
    public int copyFromEarlier(OfficeId office, FiscalYear year) {
        requireKeeper(office);
        return copy.into(office, year);
    }

    /**
     * Forgets what an owner text means.
     *
     * @throws NotFoundException when there is none, or unless the person keeps the units of its office
     */
    public void forgetOwner(long id) {
        OwnerAlias alias = owners.alias(id).orElseThrow(NotFoundException::new);
        requireKeeper(new OfficeId(alias.officeId()));
        owners.forget(alias);
    }

    private OfficeUnit unit(UnitId id) {
        OfficeUnit unit = units.findById(id.value()).orElseThrow(NotFoundException::new);
        requireKeeper(unit.office());
        return unit;
    }

    private void requireKeeper(OfficeId office) {
        if (!UnitRights.keepsUnits(currentUser.require(), office)) {
            throw new NotFoundException();
        }
    }
}
