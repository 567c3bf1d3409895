package id.pantau.realization;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the planner of an office does with its months.
 *
 * <p>Whoever is not its planner finds nothing here. Every change has to be reasoned, and is kept in the history; so is
 * what was refused.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.SUPPORTS)
public class PeriodKeepingService {

    private final MonthKeeper months;
    private final RuleKeeper rules;
    private final PeriodMoves moves;
    private final ReopeningDesk reopenings;
    private final PeriodAttempts attempts;
    private final CurrentUser currentUser;
    private final Clock clock;

    PeriodKeepingService(
            MonthKeeper months,
            RuleKeeper rules,
            PeriodMoves moves,
            ReopeningDesk reopenings,
            PeriodAttempts attempts,
            CurrentUser currentUser,
            Clock clock) {
        this.months = months;
        this.rules = rules;
        this.moves = moves;
        this.reopenings = reopenings;
        this.attempts = attempts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The months that other rules would move, in order; nothing is changed.
     *
     * @throws DomainException when the rules make no sense
     */
    public List<PeriodMove> preview(OfficeId office, RulesChange change) {
        PeriodRights.requirePlanner(currentUser.require(), office);
        change.wanted().requireSound();
        return moves.planned(office, change);
    }

    /** @throws DomainException when the rules make no sense, or others hold than the planner saw */
    public void changeRules(OfficeId office, RulesChange change) {
        attempts.at(HistoryKind.RULES_CHANGED, office, YearMonth.now(clock), () -> rules.change(office, change));
    }

    /**
     * Closes a month by hand, also for units for which it had been opened again, until it is unlocked.
     *
     * @throws DomainException when it has not begun, or is locked
     */
    public void lock(OfficeId office, YearMonth month, String reason) {
        attempts.at(HistoryKind.PERIOD_LOCKED, office, month, () -> months.lock(office, month, reason));
    }

    /** @throws DomainException when it is not locked */
    public void unlock(OfficeId office, YearMonth month, String reason) {
        attempts.at(HistoryKind.PERIOD_UNLOCKED, office, month, () -> months.unlock(office, month, reason));
    }

    /**
     * Opens closed months to all units; what is entered then is marked as filled in afterwards, and is not late.
     *
     * @throws DomainException when one of them is locked or still open, or the end is out of range; then none is opened
     */
    public void backfill(OfficeId office, Backfill wish) {
        attempts.at(HistoryKind.BACKFILL_OPENED, office, wish.from(), () -> months.backfill(office, wish));
    }

    /** @throws DomainException when it is not open afterwards */
    public void endBackfill(OfficeId office, YearMonth month, String reason) {
        attempts.at(HistoryKind.BACKFILL_CLOSED, office, month, () -> months.endBackfill(office, month, reason));
    }

    /**
     * Opens the month of a request once more, for its unit alone.
     *
     * @param until in the office's time, at most {@link Reopening#MOST_DAYS} days from now
     * @throws DomainException when it was answered meanwhile, or the time is out of range
     */
    public void grant(Reopening request, LocalDateTime until, String reason) {
        attempts.at(
                HistoryKind.REOPENING_GRANTED,
                request.office(),
                request.month(),
                () -> reopenings.grant(request.ref(), until, reason));
    }

    /** @throws DomainException when it was answered meanwhile */
    public void refuse(Reopening request, String reason) {
        attempts.at(
                HistoryKind.REOPENING_REFUSED,
                request.office(),
                request.month(),
                () -> reopenings.refuse(request.ref(), reason));
    }

    /** @throws DomainException when it does not hold any more */
    public void end(Reopening request, String reason) {
        attempts.at(
                HistoryKind.REOPENING_ENDED,
                request.office(),
                request.month(),
                () -> reopenings.end(request.ref(), reason));
    }
}
