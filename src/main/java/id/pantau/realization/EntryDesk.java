package id.pantau.realization;

import id.pantau.achievement.Target;
import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.ReportedRow;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what is typed: whose row it is, whether the month takes it, and whether it makes sense.
 *
 * <p>A cell is stored when it still holds what the person saw; what somebody else changed meanwhile is left as it is.
 */
@Component
class EntryDesk {

    private final EntryRepository repository;
    private final Entries entries;
    private final EntryGate gate;
    private final EvidenceUses evidence;
    private final MonitoredPlanService plans;
    private final HistoryWriter history;
    private final LastChanges lastChanges;
    private final CurrentUser currentUser;
    private final Clock clock;

    EntryDesk(
            EntryRepository repository,
            Entries entries,
            EntryGate gate,
            EvidenceUses evidence,
            MonitoredPlanService plans,
            HistoryWriter history,
            LastChanges lastChanges,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.entries = entries;
        this.gate = gate;
        this.evidence = evidence;
        this.plans = plans;
        this.history = history;
        this.lastChanges = lastChanges;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    SaveOutcome save(EntryPatch patch) {
        Actor actor = currentUser.require();
        ReportedRow row = plans.row(patch.indicator(), patch.month()).orElseThrow(NotFoundException::new);
        PeriodStanding period = gate.requireOwn(actor, row, patch);
        requireCounting(row, patch.month());
        Entry entry = repository
                .newest(
                        patch.indicator().value(),
                        patch.month().getYear(),
                        patch.month().getMonthValue())
                .orElseGet(() -> begun(row, patch.month()));
        gate.requireEditable(
                entry, period, patch.changes().stream().map(CellChange::cell).toList());
        return store(entry, row, patch, period, actor);
    }

    /**
     * The entry of a row, to have evidence attached or removed: nobody else can move it until the transaction ends. It is
     * begun when there is none yet.
     *
     * @throws NotFoundException when the row is not the person's own, or does not exist
     * @throws DomainException when the month is closed, or the entry or its evidence is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    OpenedEntry open(MonthRow wanted) {
        ReportedRow row = row(wanted);
        PeriodStanding period = gate.requireOwn(currentUser.require(), row, wanted.month());
        Entry entry = requireOpen(
                row,
                wanted.month(),
                period,
                repository.newestLocked(
                        wanted.indicator().value(),
                        wanted.month().getYear(),
                        wanted.month().getMonthValue()));
        if (entry.isNew()) {
            entry.enteredBy(currentUser.require(), clock.instant(), period.state() == PeriodState.BACKFILL);
            repository.saveAndFlush(entry);
            evidence.takeOver(entry);
        }
        return new OpenedEntry(entry, row);
    }

    /** Says whether {@link #open} would open the entry now, and changes nothing. */
    @Transactional
    void requireOpen(MonthRow wanted) {
        ReportedRow row = row(wanted);
        PeriodStanding period = gate.requireOwn(currentUser.require(), row, wanted.month());
        requireOpen(
                row,
                wanted.month(),
                period,
                repository.newest(
                        wanted.indicator().value(),
                        wanted.month().getYear(),
                        wanted.month().getMonthValue()));
    }

    private Entry requireOpen(ReportedRow row, YearMonth month, PeriodStanding period, Optional<Entry> stored) {
        requireCounting(row, month);
        Entry entry = stored.orElseGet(() -> begun(row, month));
        gate.requireEditable(entry, period, List.of(EntryCell.of(EntryField.EVIDENCE)));
        return entry;
    }

    private ReportedRow row(MonthRow wanted) {
        return plans.row(wanted.indicator(), wanted.month()).orElseThrow(NotFoundException::new);
    }

    private static void requireCounting(ReportedRow row, YearMonth month) {
        if (row.plan().status() == PlanStatus.DRAFT || !row.plan().isReportedOn() || row.counting() == 0) {
            throw new DomainException("realization.plan.not-active");
        }
        // a month is reported under the version that counts in it, even after the next one has begun
        if (!row.counts()) {
            throw new DomainException("realization.plan.other-version", month, row.counting());
        }
    }

    /** A new entry; it goes on from what was begun under an earlier version. */
    private Entry begun(ReportedRow row, YearMonth month) {
        Entry entry = new Entry(row.plan().id(), row.id(), month);
        if (row.plan().version() > 1) {
            carried(row, month)
                    .ifPresent(earlier -> entry.goOnFrom(earlier, row.measure().target()));
        }
        return entry;
    }

    private Optional<EntryDetails> carried(ReportedRow row, YearMonth month) {
        return entries.working(row.plan(), month.getMonth()).stream()
                .filter(entry -> entry.indicator().equals(row.id()))
                .filter(entry -> entry.month().equals(month))
                .findFirst();
    }

    private SaveOutcome store(Entry entry, ReportedRow row, EntryPatch patch, PeriodStanding period, Actor actor) {
        Target target = row.measure().target();
        List<CellConflict> conflicts = new ArrayList<>();
        List<CellEdit> edits = new ArrayList<>();
        for (CellChange change : patch.changes()) {
            String before = entry.text(change.cell());
            String after = CellReading.stored(change.cell(), change.typed(), target);
            if (after.equals(before)) {
                continue;
            }
            if (before.equals(change.seen())) {
                edits.add(new CellEdit(change.cell(), before, after));
            } else {
                conflicts.add(lastChanges.conflict(entry, change, before));
            }
        }
        if (!edits.isEmpty()) {
            edits.forEach(edit ->
                    entry.put(edit.cell(), edit.after(), target, period.rules().basis()));
            write(entry, row, edits, actor, period);
        }
        return new SaveOutcome(entry.details(), conflicts);
    }

    private void write(Entry entry, ReportedRow row, List<CellEdit> edits, Actor actor, PeriodStanding period) {
        Instant now = clock.instant();
        entry.enteredBy(actor, now, period.state() == PeriodState.BACKFILL);
        repository.saveAndFlush(entry);
        evidence.takeOver(entry);
        history.write(edits.stream()
                .map(edit -> Happening.to(HistoryKind.SAVED, row.plan().office(), entry)
                        .in(edit.cell())
                        .change(edit.before(), edit.after()))
                .toList());
    }
}
