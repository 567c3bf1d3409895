package id.pantau.realization;

import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.OfficeId;
import id.pantau.uikit.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks months of an office, and opens closed ones so that they can be filled in afterwards. */
@Component
@Transactional
class MonthKeeper {

    private final Periods periods;
    private final ReopeningDesk reopenings;
    private final HistoryWriter history;
    private final CurrentUser currentUser;
    private final Clock clock;

    MonthKeeper(
            Periods periods, ReopeningDesk reopenings, HistoryWriter history, CurrentUser currentUser, Clock clock) {
        this.periods = periods;
        this.reopenings = reopenings;
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What was opened for single units is over then too. */
    void lock(OfficeId office, YearMonth month, String reason) {
        Actor planner = planner(office, reason);
        periods.held(office, month).lock(reason.strip(), planner, clock.instant(), LocalDate.now(clock));
        reopenings.endAll(office, month, reason, planner);
        write(Happening.to(HistoryKind.PERIOD_LOCKED, office, month), reason);
    }

    void unlock(OfficeId office, YearMonth month, String reason) {
        planner(office, reason);
        periods.held(office, month).unlock();
        write(Happening.to(HistoryKind.PERIOD_UNLOCKED, office, month), reason);
    }

    /** All the months, or none. */
    void backfill(OfficeId office, Backfill wish) {
        Actor planner = planner(office, wish.reason());
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        requireSound(wish, today);
        for (YearMonth month = wish.from(); !month.isAfter(wish.through()); month = month.plusMonths(1)) {
            periods.held(office, month)
                    .openAfterwards(wish.until(), wish.reason().strip(), planner, now, today);
            write(
                    Happening.to(HistoryKind.BACKFILL_OPENED, office, month).change(null, Formats.date(wish.until())),
                    wish.reason());
        }
    }

    void endBackfill(OfficeId office, YearMonth month, String reason) {
        planner(office, reason);
        periods.held(office, month).closeAgain(LocalDate.now(clock));
        write(Happening.to(HistoryKind.BACKFILL_CLOSED, office, month), reason);
    }

    private Actor planner(OfficeId office, String reason) {
        Actor actor = currentUser.require();
        PeriodRights.requirePlanner(actor, office);
        FieldRemark.requireReason(reason);
        return actor;
    }

    private static void requireSound(Backfill wish, LocalDate today) {
        if (wish.from().isAfter(wish.through())
                || wish.from().getYear() != wish.through().getYear()) {
            throw new DomainException("realization.period.backfill.order");
        }
        if (wish.until().isBefore(today) || wish.until().isAfter(today.plusDays(Backfill.MOST_DAYS))) {
            throw new DomainException("realization.period.backfill.until", today, today.plusDays(Backfill.MOST_DAYS));
        }
    }

    private void write(Happening happening, String reason) {
        history.write(List.of(happening.because(reason.strip())));
    }
}
