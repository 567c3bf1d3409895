package id.pantau.office;

import id.pantau.shared.OfficeId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the offices of an account are called, asked while somebody signs in and has no rights yet. */
@Component
public class OfficeNames {

    private final OfficeRepository offices;

    OfficeNames(OfficeRepository offices) {
        this.offices = offices;
    }

    /** The names by code. */
    @Transactional(readOnly = true)
    public List<String> of(Collection<OfficeId> ids) {
        return offices.summaries().stream()
                .filter(office -> ids.contains(office.id()))
                .map(OfficeSummary::name)
                .toList();
    }
}
