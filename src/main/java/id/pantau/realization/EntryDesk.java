package id.pantau.realization;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanStatus;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    @Transactional
    EntryDetails save(PlanDetails plan, EntryChange change) {
        Actor actor = currentUser.require();
        RowOwnership ownership = RowOwnership.of(actor, plan.summary().office());
        IndicatorDetails indicator =
                plan.indicator(change.indicator()).filter(ownership::owns).orElseThrow(NotFoundException::new);
        requireOpen(plan, change.month());
        requireSensible(indicator, ownership, change);
        RealizedValue value =
                RealizedValue.read(change.value(), indicator.measure().target());
        Entry entry = entry(plan.summary().id(), change);
        entry.enter(value, change, actor, clock.instant());
        repository.saveAndFlush(entry);
        return stored(plan.summary().id(), change);
    }

    private void requireOpen(PlanDetails plan, YearMonth month) {
        if (plan.summary().status() != PlanStatus.ACTIVE
                || month.getYear() != plan.summary().year().value()) {
            throw new DomainException("realization.plan.not-active");
        }
        if (!calendar.hasBegun(month)) {
            throw new DomainException("realization.month.not-begun", month, month.atDay(1));
        }
        if (!calendar.isOpen(month)) {
            throw new DomainException("realization.month.closed", month, calendar.dueOn(month));
        }
    }

    private static void requireSensible(IndicatorDetails indicator, RowOwnership ownership, EntryChange change) {
        Set<ActionItemId> own = indicator.actions().stream()
                .filter(ownership::owns)
                .map(ActionDetails::id)
                .collect(Collectors.toSet());
        change.actions().forEach(action -> {
            if (!own.contains(action.action())) {
                throw new NotFoundException();
            }
            action.requireSensible();
        });
        change.narrative().requireFitting();
    }

    private Entry entry(PlanId plan, EntryChange change) {
        Optional<Entry> present = repository.findByIndicatorIdAndFiscalYearAndMonth(
                change.indicator().value(),
                change.month().getYear(),
                change.month().getMonthValue());
        if (present.isEmpty() && change.isBlank()) {
            throw new DomainException("realization.entry.blank");
        }
        present.ifPresent(entry -> requireUnchanged(entry, change));
        return present.orElseGet(() -> new Entry(plan, change.indicator(), change.month()));
    }

    private void requireUnchanged(Entry entry, EntryChange change) {
        if (entry.version() != change.version()) {
            throw new ChangedMeanwhileException(
                    entry.enteredByName(), LocalDateTime.ofInstant(entry.enteredAt(), clock.getZone()));
        }
        if (!entry.isOpen()) {
            throw new DomainException("realization.entry.not-open");
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
