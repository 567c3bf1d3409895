package id.pantau.realization;

import static java.util.stream.Collectors.toMap;

import id.pantau.office.OfficeNames;
import id.pantau.office.OfficeService;
import id.pantau.office.UnitLabel;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.UnitId;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The months of an office: when they open, are due and close, who locked or opened them, and how a unit asks for more. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PeriodService {

    private final Periods periods;
    private final PeriodReader reader;
    private final ReopeningList reopenings;
    private final ReopeningDesk desk;
    private final PeriodAttempts attempts;
    private final OfficeService offices;
    private final OfficeNames names;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;

    PeriodService(
            Periods periods,
            PeriodReader reader,
            ReopeningList reopenings,
            ReopeningDesk desk,
            PeriodAttempts attempts,
            OfficeService offices,
            OfficeNames names,
            ReportingCalendar calendar,
            CurrentUser currentUser) {
        this.periods = periods;
        this.reader = reader;
        this.reopenings = reopenings;
        this.desk = desk;
        this.attempts = attempts;
        this.offices = offices;
        this.names = names;
        this.calendar = calendar;
        this.currentUser = currentUser;
    }

    /**
     * How a month stands for the person's own units, in one statement.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    public PeriodStanding standing(OfficeId office, YearMonth month) {
        offices.requireReadable(office);
        return periods.standing(office, month, ownUnits(office).units());
    }

    /**
     * How the months of a year stand for the person's own units, in order and one statement.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    public List<PeriodStanding> year(OfficeId office, FiscalYear year) {
        offices.requireReadable(office);
        return List.copyOf(periods.year(office, year, ownUnits(office).units()).values());
    }

    /**
     * The months of a year with requests, holidays and rules, in a fixed number of statements.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    public OfficePeriods page(OfficeId office, FiscalYear year) {
        offices.requireReadable(office);
        return reader.read(currentUser.require(), office, year);
    }

    /** The units of an office for which the person reports, with their names, in one statement. */
    public Map<UnitId, String> reportedUnits(OfficeId office) {
        return names.units(ownUnits(office).units()).values().stream().collect(toMap(UnitLabel::id, UnitLabel::name));
    }

    /**
     * The latest request of the person's own units to open a month once more, in at most two statements.
     *
     * @throws NotFoundException when the person may not look into the office
     */
    public Optional<Reopening> request(OfficeId office, YearMonth month) {
        offices.requireReadable(office);
        List<UnitId> own = ownUnits(office).units();
        return own.isEmpty() ? Optional.empty() : reopenings.latest(office, month, own);
    }

    /** The office's time, in which everything about months is said. */
    public ZoneId zone() {
        return calendar.zone();
    }

    /**
     * Asks the planner to open a closed month once more for a unit.
     *
     * @param reason at most {@link FieldRemark#LONGEST} characters
     * @throws DomainException when the month is not closed, a request is waiting already, or the reason is missing
     * @throws NotFoundException unless the person reports for the unit
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void askToReopen(OfficeId office, YearMonth month, UnitId unit, String reason) {
        attempts.at(HistoryKind.REOPENING_ASKED, office, month, () -> desk.ask(office, month, unit, reason));
    }

    private RowOwnership ownUnits(OfficeId office) {
        return RowOwnership.of(currentUser.require(), office);
    }
}
