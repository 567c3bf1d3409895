package id.pantau.realization;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes an entry in: whose row it is, whether the month is open, and whether what was typed makes sense. */
@Component
class EntryDesk {

    private final EntryRepository repository;
    private final Entries entries;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    EntryDesk(
            EntryRepository repository,
            Entries entries,
            ReportingCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.entries = entries;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    EntryDetails save(PlanDetails plan, EntryChange change) {
        Actor actor = currentUser.require();
        IndicatorDetails indicator = ownRow(plan, change, actor);
        requireOpen(plan, change.month());
        requireSensible(indicator, change);
        RealizedValue value =
                RealizedValue.read(change.value(), indicator.measure().target());
        PlanId id = plan.summary().id();
        Entry entry = repository
                .findByIndicatorIdAndFiscalYearAndMonth(
                        indicator.id().value(),
                        change.month().getYear(),
                        change.month().getMonthValue())
                .orElseGet(() -> new Entry(id, indicator.id(), change.month()));
        requireUnchanged(entry, change);
        entry.enter(value, change, actor, clock.instant());
        repository.saveAndFlush(entry);
        return stored(id, change);
    }

    private static IndicatorDetails ownRow(PlanDetails plan, EntryChange change, Actor actor) {
        RowOwnership ownership = RowOwnership.of(actor, plan.summary().office());
        return plan.indicator(change.indicator()).filter(ownership::owns).orElseThrow(NotFoundException::new);
    }

    private void requireOpen(PlanDetails plan, YearMonth month) {
        if (month.getYear() != plan.summary().year().value() || !calendar.isOpen(month)) {
            throw new DomainException("realization.month.closed", month, calendar.dueOn(month));
        }
    }

    private static void requireSensible(IndicatorDetails indicator, EntryChange change) {
        Set<ActionItemId> actions =
                indicator.actions().stream().map(ActionDetails::id).collect(Collectors.toSet());
        change.actions().forEach(action -> {
            if (!actions.contains(action.action())) {
                throw new NotFoundException();
            }
            action.requireSensible();
        });
        change.narrative().requireFitting();
    }

    private void requireUnchanged(Entry entry, EntryChange change) {
        if (!entry.isOpen()) {
            throw new DomainException("realization.entry.not-open");
        }
        if (entry.version() != change.version()) {
            throw new DomainException(
                    "realization.entry.changed-meanwhile",
                    entry.enteredByName(),
                    LocalDateTime.ofInstant(entry.enteredAt(), clock.getZone()));
        }
    }

    private EntryDetails stored(PlanId plan, EntryChange change) {
        Month month = change.month().getMonth();
        return entries.of(plan, month).stream()
                .filter(entry -> entry.indicator().equals(change.indicator()))
                .filter(entry -> entry.month().equals(change.month()))
                .findFirst()
                .orElseThrow();
    }
}
