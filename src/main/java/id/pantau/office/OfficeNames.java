package id.pantau.office;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the offices and units of an account are called; it asks for no rights, as at sign-in there are none yet. */
@Component
public class OfficeNames {

    private final OfficeRepository offices;
    private final OfficeUnitRepository units;

    OfficeNames(OfficeRepository offices, OfficeUnitRepository units) {
        this.offices = offices;
        this.units = units;
    }

    /** The names by code. */
    @Transactional(readOnly = true)
    public List<String> of(Collection<OfficeId> ids) {
        return offices.summaries().stream()
                .filter(office -> ids.contains(office.id()))
                .map(OfficeSummary::name)
                .toList();
    }

    /** Units of any office and year, as lists of roles name them; those that do not exist are missing. */
    @Transactional(readOnly = true)
    public Map<UnitId, UnitLabel> units(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : units.labels(ids.stream().map(UnitId::value).toList()).stream()
                        .collect(toMap(UnitLabel::id, Function.identity()));
    }

    /** Offices by id, as lists of roles name them. */
    @Transactional(readOnly = true)
    public Map<OfficeId, OfficeSummary> offices() {
        return offices.summaries().stream().collect(toMap(OfficeSummary::id, Function.identity()));
    }
}
