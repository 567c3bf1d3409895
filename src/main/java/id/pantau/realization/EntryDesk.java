package id.pantau.realization;

import id.pantau.planning.ActionDetails;
import id.pantau.planning.ActionItemId;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.PlanVersion;
import id.pantau.planning.PlanVersionService;
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
    private final PlanVersionService versions;
    private final ReportingCalendar calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    EntryDesk(
            EntryRepository repository,
            Entries entries,
            PlanVersionService versions,
            ReportingCalendar calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.entries = entries;
        this.versions = versions;
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
        requireOpen(plan.summary(), change.month());
        requireSensible(indicator, ownership, change);
        RealizedValue value =
                RealizedValue.read(change.value(), indicator.measure().target());
        Entry entry = entry(plan.summary(), change);
        entry.enter(value, change, actor, clock.instant());
        repository.saveAndFlush(entry);
        return stored(plan.summary(), change).orElseThrow();
    }

    private void requireOpen(PlanSummary plan, YearMonth month) {
        if (plan.status() == PlanStatus.DRAFT || !plan.hasBegunBy(month)) {
            throw new DomainException("realization.plan.not-active");
        }
        // a month is reported under the version that counts in it, even after the next one has begun
        PlanVersion counting = versions.history(plan).countingIn(month).orElseThrow();
        if (!counting.id().equals(plan.id())) {
            throw new DomainException("realization.plan.other-version", month, counting.number());
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

    private Entry entry(PlanSummary plan, EntryChange change) {
        Optional<Entry> present = repository.findByIndicatorIdAndFiscalYearAndMonth(
                change.indicator().value(),
                change.month().getYear(),
                change.month().getMonthValue());
        if (present.isEmpty() && change.isBlank()) {
            throw new DomainException("realization.entry.blank");
        }
        present.ifPresent(entry -> requireUnchanged(entry, change));
        return present.orElseGet(() -> begun(plan, change));
    }

    /** A new entry; it goes on from a draft of the month that was begun under an earlier version. */
    private Entry begun(PlanSummary plan, EntryChange change) {
        Entry entry = new Entry(plan.id(), change.indicator(), change.month());
        stored(plan, change).map(EntryDetails::actions).ifPresent(entry::goOnFrom);
        return entry;
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

    private Optional<EntryDetails> stored(PlanSummary plan, EntryChange change) {
        Month month = change.month().getMonth();
        return entries.of(plan, month).stream()
                .filter(entry -> entry.indicator().equals(change.indicator()))
                .filter(entry -> entry.month().equals(change.month()))
                .findFirst();
    }
}
