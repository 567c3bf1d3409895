package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months of an office: when they open, are due and close, and who locked or opened them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PeriodService {

    private final Periods periods;
    private final OfficeService offices;
    private final CurrentUser currentUser;

    PeriodService(Periods periods, OfficeService offices, CurrentUser currentUser) {
        this.periods = periods;
        this.offices = offices;
        this.currentUser = currentUser;
    }

    /**
     * How a month stands for the person's own units, in one statement.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    @Transactional(readOnly = true)
    public PeriodStanding standing(OfficeId office, YearMonth month) {
        offices.requireReadable(office);
        return periods.standing(office, month, ownUnits(office).units());
    }

    /**
     * How the months of a year stand for the person's own units, in order and one statement.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    @Transactional(readOnly = true)
    public List<PeriodStanding> year(OfficeId office, FiscalYear year) {
        offices.requireReadable(office);
        return List.copyOf(periods.year(office, year, ownUnits(office).units()).values());
    }

    private RowOwnership ownUnits(OfficeId office) {
        return RowOwnership.of(currentUser.require(), office);
    }
}
