package id.pantau.office;

import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offices and units, as far as the person who asks may see them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OfficeService {

    private final OfficeRepository offices;
    private final OfficeUnitRepository units;
    private final CurrentUser currentUser;

    OfficeService(OfficeRepository offices, OfficeUnitRepository units, CurrentUser currentUser) {
        this.offices = offices;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** The offices the person may look into, by code. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> readable() {
        List<OfficeSummary> all = offices.summaries();
        OfficeAccess access = new OfficeAccess(() -> all);
        Actor actor = currentUser.require();
        return all.stream().filter(office -> access.mayRead(actor, office.id())).toList();
    }

    /** The offices of which the person may read all plans and figures, by code. */
    @Transactional(readOnly = true)
    public List<OfficeSummary> readAsWhole() {
        List<OfficeSummary> all = offices.summaries();
        OfficeAccess access = new OfficeAccess(() -> all);
        Actor actor = currentUser.require();
        return all.stream()
                .filter(office -> access.readsWhole(actor, office.id()))
                .toList();
    }

    /**
     * One office.
     *
     * @throws NotFoundException when there is none, or the person may not look into it
     */
    @Transactional(readOnly = true)
    public OfficeSummary office(OfficeId id) {
        requireReadable(id);
        return offices.summary(id.value()).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when there is no such office, or the person may not look into it */
    @Transactional(readOnly = true)
    public void requireReadable(OfficeId id) {
        if (!new OfficeAccess(offices::summaries).mayRead(currentUser.require(), id)) {
            throw new NotFoundException();
        }
    }

    /** Whether the person may read plans and figures of the whole office, not only those of a unit of its own. */
    @Transactional(readOnly = true)
    public boolean readsWhole(OfficeId id) {
        return new OfficeAccess(offices::summaries).readsWhole(currentUser.require(), id);
    }

    /** The units of an office in a year, in the order of its structure. */
    @Transactional(readOnly = true)
    public List<UnitSummary> units(OfficeId office, FiscalYear year) {
        requireReadable(office);
        return units.units(office.value(), year.value());
    }

    /**
     * Registers an office below another.
     *
     * @throws NotFoundException unless the person administers the whole country
     */
    public OfficeId register(NewOffice office) {
        if (!currentUser.require().holds(Role.NATIONAL_ADMIN)) {
            throw new NotFoundException();
        }
        return new OfficeId(offices.save(new Office(office)).id());
    }

    /**
     * The units an owner text stands for; a unit the office does not have yet in that year is added under the name the
     * document gives it.
     *
     * @throws NotFoundException unless the person plans for or administers the office
     */
    public OwnerUnits ensureOwner(OfficeId office, FiscalYear year, String ownerText) {
        requireUnitKeeper(office);
        UnitName name = new UnitName(ownerText);
        if (name.meansAll()) {
            return new OwnerUnits(true, Set.of());
        }
        return new OwnerUnits(false, Set.of(ensureUnit(office, year, name)));
    }

    private UnitId ensureUnit(OfficeId office, FiscalYear year, UnitName name) {
        List<UnitSummary> known = units.units(office.value(), year.value());
        return known.stream()
                .filter(unit -> name.sameAs(unit.name()))
                .map(UnitSummary::id)
                .findFirst()
                .orElseGet(() -> add(office, year, name, known.size() + 1));
    }

    private UnitId add(OfficeId office, FiscalYear year, UnitName name, int position) {
        OfficeUnit unit = new OfficeUnit(office.value(), year.value(), name.tidy(), position);
        return new UnitId(units.save(unit).id());
    }

    private void requireUnitKeeper(OfficeId office) {
        Actor actor = currentUser.require();
        if (!actor.holds(Role.PLANNER, office) && !actor.holds(Role.OFFICE_ADMIN, office)) {
            throw new NotFoundException();
        }
    }
}
