package id.pantau.office;

import id.pantau.shared.OfficeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the top of the office tree while the application starts, before anybody can sign in.
 *
 * <p>It asks for no rights, so nothing that serves a request may use it.
 */
@Component
public class OfficeSetup {

    private static final NewOffice NATIONAL = new NewOffice("kpu", "KPU RI", OfficeType.NATIONAL, null);

    private final OfficeRepository offices;

    OfficeSetup(OfficeRepository offices) {
        this.offices = offices;
    }

    /** The national office, made when it is missing. */
    @Transactional
    public OfficeId nationalOffice() {
        return offices.summaryByCode(NATIONAL.code())
                .map(OfficeSummary::id)
                .orElseGet(() -> offices.save(new Office(NATIONAL)).id());
    }
}
