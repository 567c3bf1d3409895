package id.pantau.office;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of all offices, kept by those who administer the whole country; to others it does not exist. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OfficeRegisterService {

    private final OfficeRepository offices;
    private final OfficeUnitRepository units;
    private final OfficeRegister register;
    private final CurrentUser currentUser;

    OfficeRegisterService(
            OfficeRepository offices, OfficeUnitRepository units, OfficeRegister register, CurrentUser currentUser) {
        this.offices = offices;
        this.units = units;
        this.register = register;
        this.currentUser = currentUser;
    }

    /**
     * Every office and how far the installation is set up, in two statements.
     *
     * @throws NotFoundException unless the person administers the whole country
     */
    @Transactional(readOnly = true)
    public RegisteredOffices all() {
        requireNational();
        return new RegisteredOffices(
                offices.summaries(),
                units.officesWithUnits().stream().map(OfficeId::new).collect(toSet()));
    }

    /**
     * Changes code, name, type and parent of an office; of the national one only the name.
     *
     * @throws DomainException when code or name are unusable or taken, or the types do not stand below each other
     * @throws NotFoundException when there is no such office, or unless the person administers the whole country
     */
    public void change(OfficeId id, NewOffice wanted) {
        requireNational();
        register.change(offices.findById(id.value()).orElseThrow(NotFoundException::new), wanted);
    }

    /**
     * Reads a pasted list and says what is wrong with each line; registers nothing.
     *
     * @param text code, name, type (provinsi, kabupaten, kota) and code of the parent, separated by tabs, one a line
     * @throws NotFoundException unless the person administers the whole country
     */
    @Transactional(readOnly = true)
    public List<OfficeLine> read(String text) {
        requireNational();
        return new OfficeList(offices.summaries()).read(text);
    }

    /**
     * Registers every office of a pasted list, or none.
     *
     * @return how many were registered
     * @throws DomainException when the list is empty or any line has a problem
     * @throws NotFoundException unless the person administers the whole country
     */
    public int registerAll(String text) {
        List<OfficeLine> lines = read(text);
        long wrong = lines.stream().filter(line -> !line.usable()).count();
        if (wrong > 0 || lines.isEmpty()) {
            throw new DomainException("office.import.refused", wrong);
        }
        Map<String, OfficeId> ids =
                offices.summaries().stream().collect(toMap(office -> OfficeList.key(office.code()), OfficeSummary::id));
        // the parent's row has to be there first
        lines.stream()
                .sorted(Comparator.comparing(OfficeLine::type))
                .forEach(line -> ids.put(OfficeList.key(line.code()), add(line, ids)));
        return lines.size();
    }

    private OfficeId add(OfficeLine line, Map<String, OfficeId> ids) {
        OfficeType type = Objects.requireNonNull(line.type());
        OfficeId parent = ids.get(OfficeList.key(line.parentCode()));
        NewOffice office = new NewOffice(line.code(), line.name(), type, parent);
        return offices.save(new Office(new NewOffice(line.code(), OfficeRegister.name(office), type, parent)))
                .id();
    }

    private void requireNational() {
        if (!currentUser.require().holds(Role.NATIONAL_ADMIN)) {
            throw new NotFoundException();
        }
    }
}
