package id.pantau.realization;

import id.pantau.office.OfficeNames;
import id.pantau.office.UnitLabel;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import id.pantau.shared.RoleGrant;
import id.pantau.shared.UnitId;
import id.pantau.uikit.Formats;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what units ask for a closed month, and what the planner answers. */
@Component
@Transactional
class ReopeningDesk {

    private final ReopeningRepository repository;
    private final Periods periods;
    private final OfficeNames names;
    private final HistoryWriter history;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReopeningDesk(
            ReopeningRepository repository,
            Periods periods,
            OfficeNames names,
            HistoryWriter history,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.periods = periods;
        this.names = names;
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void ask(OfficeId office, YearMonth month, UnitId unit, String reason) {
        Actor actor = currentUser.require();
        if (!actor.grants().contains(RoleGrant.of(Role.REPORTER, office, unit))) {
            throw new NotFoundException();
        }
        FieldRemark.requireReason(reason);
        // two clicks at the same moment come one after the other
        periods.held(office, month);
        PeriodState state = periods.standing(office, month, List.of(unit)).state();
        if (state != PeriodState.CLOSED && state != PeriodState.LOCKED) {
            throw new DomainException("realization.period.reopening.not-closed", month);
        }
        boolean twice =
                repository.of(office.value(), month.getYear(), month.getMonthValue(), List.of(unit.value())).stream()
                        .anyMatch(PeriodReopening::isWaiting);
        if (twice) {
            throw new DomainException("realization.period.reopening.twice", month);
        }
        PeriodReopening asked = repository.saveAndFlush(
                new PeriodReopening(office, month, unit, reason.strip(), actor, clock.instant()));
        write(HistoryKind.REOPENING_ASKED, asked, name(asked), reason);
    }

    void grant(ReopeningRef ref, LocalDateTime until, String reason) {
        PeriodReopening asked = decidable(ref, reason);
        Instant now = clock.instant();
        Instant end = until.atZone(clock.getZone()).toInstant();
        if (!end.isAfter(now) || end.isAfter(now.plus(Duration.ofDays(Reopening.MOST_DAYS)))) {
            throw new DomainException("realization.period.reopening.until", Reopening.MOST_DAYS);
        }
        asked.grant(end, reason.strip(), currentUser.require(), now);
        write(HistoryKind.REOPENING_GRANTED, asked, name(asked) + ", " + Formats.dateTime(until), reason);
    }

    void refuse(ReopeningRef ref, String reason) {
        PeriodReopening asked = decidable(ref, reason);
        asked.refuse(reason.strip(), currentUser.require(), clock.instant());
        write(HistoryKind.REOPENING_REFUSED, asked, name(asked), reason);
    }

    void end(ReopeningRef ref, String reason) {
        PeriodReopening granted = decidable(ref, reason);
        granted.end(reason.strip(), currentUser.require(), clock.instant());
        write(HistoryKind.REOPENING_ENDED, granted, name(granted), reason);
    }

    void endAll(OfficeId office, YearMonth month, String reason, Actor planner) {
        Instant now = clock.instant();
        for (PeriodReopening running :
                repository.running(office.value(), month.getYear(), month.getMonthValue(), now)) {
            running.end(reason.strip(), planner, now);
            write(HistoryKind.REOPENING_ENDED, running, name(running), reason);
        }
    }

    private PeriodReopening decidable(ReopeningRef ref, String reason) {
        PeriodReopening found = repository.findById(ref.id()).orElseThrow(NotFoundException::new);
        PeriodRights.requirePlanner(currentUser.require(), found.office());
        FieldRemark.requireReason(reason);
        if (!found.isAsSeen(ref)) {
            throw new DomainException("realization.period.changed-meanwhile");
        }
        return found;
    }

    private String name(PeriodReopening reopening) {
        UnitLabel label = names.units(List.of(reopening.unit())).get(reopening.unit());
        return label == null ? "" : label.name();
    }

    private void write(HistoryKind kind, PeriodReopening reopening, String what, String reason) {
        history.write(List.of(Happening.to(kind, reopening.office(), reopening.yearMonth())
                .change(null, what)
                .because(reason.strip())));
    }
}
