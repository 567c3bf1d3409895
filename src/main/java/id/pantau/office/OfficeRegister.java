package id.pantau.office;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which offices there may be and how they stand below each other; who may ask is not its business. */
@Component
class OfficeRegister {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;

    private final OfficeRepository offices;

    OfficeRegister(OfficeRepository offices) {
        this.offices = offices;
    }

    OfficeId add(NewOffice office) {
        NewOffice fitting = fitting(office, present());
        if (offices.summaryByCode(fitting.code()).isPresent()) {
            throw new DomainException("office.code.taken", fitting.code());
        }
        return offices.save(new Office(fitting)).id();
    }

    /** Changes an office; the national one keeps its code, by which the application finds it. */
    void change(Office office, NewOffice wanted) {
        Map<OfficeId, OfficeSummary> present = present();
        OfficeSummary before = office.summary();
        if (before.type() == OfficeType.NATIONAL) {
            office.change(new NewOffice(before.code(), name(wanted), before.type(), null));
            return;
        }
        NewOffice fitting = fitting(wanted, present);
        for (OfficeSummary other : present.values()) {
            if (!other.id().equals(before.id()) && other.code().equalsIgnoreCase(fitting.code())) {
                throw new DomainException("office.code.taken", fitting.code());
            }
            if (before.id().equals(other.parent())) {
                requireBelow(other.name(), other.type(), fitting.name(), fitting.type());
            }
        }
        office.change(fitting);
    }

    private Map<OfficeId, OfficeSummary> present() {
        return offices.summaries().stream().collect(toMap(OfficeSummary::id, Function.identity()));
    }

    private static NewOffice fitting(NewOffice office, Map<OfficeId, OfficeSummary> present) {
        String name = name(office);
        OfficeId parentId = office.parent();
        if (parentId == null) {
            throw new DomainException("office.parent.missing", name);
        }
        OfficeSummary parent = present.get(parentId);
        if (parent == null) {
            throw new NotFoundException();
        }
        requireBelow(name, office.type(), parent.name(), parent.type());
        return new NewOffice(code(office.code()), name, office.type(), parentId);
    }

    static void requireBelow(String name, OfficeType type, String parent, OfficeType parentType) {
        if (!type.mayStandBelow(parentType)) {
            throw new DomainException("office.not-below", name, parent);
        }
    }

    static String code(String written) {
        String code = written.strip();
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9.-]{0," + (LONGEST_CODE - 1) + "}")) {
            throw new DomainException("office.code.unusable", LONGEST_CODE);
        }
        return code;
    }

    static String name(NewOffice office) {
        String name = office.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new DomainException("office.name.unusable", LONGEST_NAME);
        }
        return name;
    }
}
