package id.pantau.office;

import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.Collection;
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
    private final OwnerTexts owners;
    private final UnitStructure structure;
    private final OfficeRegister register;
    private final CurrentUser currentUser;

    OfficeService(
            OfficeRepository offices,
            OfficeUnitRepository units,
            OwnerTexts owners,
            UnitStructure structure,
            OfficeRegister register,
            CurrentUser currentUser) {
        this.offices = offices;
        this.units = units;
        this.owners = owners;
        this.structure = structure;
        this.register = register;
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
        if (!isReadable(id)) {
            throw new NotFoundException();
        }
    }

    /** Whether the person may look into an office. */
    @Transactional(readOnly = true)
    public boolean isReadable(OfficeId id) {
        return new OfficeAccess(offices::summaries).mayRead(currentUser.require(), id);
    }

    /** Whether the person may read plans and figures of the whole office, not only those of a unit of its own. */
    @Transactional(readOnly = true)
    public boolean readsWhole(OfficeId id) {
        return new OfficeAccess(offices::summaries).readsWhole(currentUser.require(), id);
    }

    /**
     * An office and all above it, the nearest first.
     *
     * @throws NotFoundException when there is no such office, or the person may not look into it
     */
    @Transactional(readOnly = true)
    public List<OfficeId> upwards(OfficeId office) {
        requireReadable(office);
        return new OfficeAccess(offices::summaries).upwards(office);
    }

    /** The units of an office in a year, in the order of its structure: each followed by those below it. */
    @Transactional(readOnly = true)
    public List<UnitSummary> units(OfficeId office, FiscalYear year) {
        requireReadable(office);
        return new UnitTree(units.units(office.value(), year.value())).inOrder();
    }

    /**
     * Registers an office below another.
     *
     * @throws DomainException when code or name are unusable or taken, or its type does not stand below the parent's
     * @throws NotFoundException when there is no such parent, or unless the person administers the whole country
     */
    public OfficeId register(NewOffice office) {
        if (!currentUser.require().holds(Role.NATIONAL_ADMIN)) {
            throw new NotFoundException();
        }
        return register.add(office);
    }

    /**
     * What the owner texts of documents may stand for, one suggestion for each text in the same order.
     *
     * @throws NotFoundException when there is no such office, or the person may not look into it
     */
    @Transactional(readOnly = true)
    public List<OwnerSuggestion> ownerSuggestions(OfficeId office, FiscalYear year, Collection<String> ownerTexts) {
        requireReadable(office);
        return owners.suggestions(office, year, ownerTexts);
    }

    /**
     * Remembers what an owner text stands for in an office and year; what was remembered of it before is replaced.
     *
     * @param units units of that office and year, one or several, or all of them
     * @throws DomainException when the text is blank or longer than 500 characters, or no unit is given
     * @throws NotFoundException unless the person plans for or administers the office, or when a unit is not one of its
     */
    public void rememberOwner(OfficeId office, FiscalYear year, String ownerText, OwnerUnits units) {
        requireUnitKeeper(office);
        owners.remember(office, year, ownerText, units);
    }

    /**
     * The units an owner text stands for, as remembered or as the units are called; a unit the office does not have yet
     * in that year is added under the name the document gives it.
     *
     * @throws DomainException when the name is too long for a unit
     * @throws NotFoundException unless the person plans for or administers the office
     */
    public OwnerUnits ensureOwner(OfficeId office, FiscalYear year, String ownerText) {
        requireUnitKeeper(office);
        UnitName name = new UnitName(ownerText);
        return owners.meaning(office, year, name)
                .orElseGet(() -> OwnerUnits.of(Set.of(structure.add(office, year, name))));
    }

    private void requireUnitKeeper(OfficeId office) {
        if (!UnitRights.keepsOwners(currentUser.require(), office)) {
            throw new NotFoundException();
        }
    }
}
