package id.pantau.realization;

import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which an office and all below it do not work, kept by its planner and its administrator; those of the
 * national office hold for the whole country.
 *
 * <p>A change moves the dates of all months that have not passed, in that office and below.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.SUPPORTS)
public class HolidayService {

    private final HolidayKeeper keeper;
    private final PeriodAttempts attempts;
    private final Clock clock;

    HolidayService(HolidayKeeper keeper, PeriodAttempts attempts, Clock clock) {
        this.keeper = keeper;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What a pasted list says, line by line and with what keeps a line from being taken; nothing is changed.
     *
     * @throws NotFoundException unless the person keeps the holidays of the office
     */
    public List<HolidayLine> read(OfficeId office, String list) {
        return keeper.read(office, list);
    }

    /**
     * Adds every line of a list such as "17 Agustus 2024 Hari Kemerdekaan", or none.
     *
     * @throws DomainException when there is no line, or one of them cannot be taken
     * @throws NotFoundException unless the person keeps the holidays of the office
     */
    public void add(OfficeId office, String list) {
        attempts.at(HistoryKind.HOLIDAY_ADDED, office, YearMonth.now(clock), () -> keeper.add(office, list));
    }

    /** @throws NotFoundException when the office has no such holiday, or the person does not keep them */
    public void remove(OfficeId office, long holiday) {
        attempts.at(HistoryKind.HOLIDAY_REMOVED, office, YearMonth.now(clock), () -> keeper.remove(office, holiday));
    }
}
