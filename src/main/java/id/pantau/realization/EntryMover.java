package id.pantau.realization;

import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.ReportedRow;
import id.pantau.planning.RowOffices;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves one entry between its states, as far as role, unit, period and state let the person do it. */
@Component
class EntryMover {

    private final EntryRepository repository;
    private final RemarkRepository remarks;
    private final MonitoredPlanService plans;
    private final RowOffices offices;
    private final Periods periods;
    private final EvidenceUses evidence;
    private final MoveRights rights;
    private final HistoryWriter history;
    private final Clock clock;

    EntryMover(
            EntryRepository repository,
            RemarkRepository remarks,
            MonitoredPlanService plans,
            RowOffices offices,
            Periods periods,
            EvidenceUses evidence,
            MoveRights rights,
            HistoryWriter history,
            Clock clock) {
        this.repository = repository;
        this.remarks = remarks;
        this.plans = plans;
        this.offices = offices;
        this.periods = periods;
        this.evidence = evidence;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    /** @param row as the person sees it, with what is missing; the entry must be its entry */
    @Transactional
    EntryDetails submit(EntryRef ref, TaskRow row, MonthTask task) {
        Moved moved = moved(ref, EntryMove.SUBMIT, EntryState.DRAFT, EntryState.RETURNED);
        PeriodStanding period = ownPeriod(moved);
        requireOpen(period, moved.entry().state() == EntryState.RETURNED);
        if (!moved.row().counts()) {
            throw new DomainException(
                    "realization.plan.other-version",
                    period.month(),
                    moved.row().counting());
        }
        List<EntryCell> missing =
                row.missing(task.plan().header().grain(), period.rules().evidence());
        if (!missing.isEmpty()) {
            throw new IncompleteEntryException(missing);
        }
        boolean late = period.state() != PeriodState.BACKFILL && period.isOverdue(LocalDate.now(clock));
        moved.entry().submit(step(), late);
        return stored(moved, HistoryKind.SUBMITTED, null);
    }

    @Transactional
    EntryDetails withdraw(EntryRef ref) {
        Moved moved = moved(ref, EntryMove.WITHDRAW, EntryState.SUBMITTED);
        boolean mending = moved.entry().round() > 0;
        requireOpen(ownPeriod(moved), mending);
        moved.entry().withdraw(mending);
        return stored(moved, HistoryKind.WITHDRAWN, null);
    }

    @Transactional
    EntryDetails verify(EntryRef ref) {
        Moved moved = moved(ref, EntryMove.VERIFY, EntryState.SUBMITTED);
        rights.requireOthersWork(moved.entry());
        moved.entry().verify(step());
        return stored(moved, HistoryKind.VERIFIED, null);
    }

    @Transactional
    EntryDetails approve(EntryRef ref) {
        Moved moved = moved(ref, EntryMove.APPROVE, EntryState.VERIFIED);
        rights.requireOthersWork(moved.entry());
        moved.entry().approve(step());
        return stored(moved, HistoryKind.APPROVED, null);
    }

    @Transactional
    EntryDetails giveBack(EntryRef ref, List<FieldRemark> reasons) {
        Moved moved = moved(ref, EntryMove.GIVE_BACK, EntryState.SUBMITTED, EntryState.VERIFIED);
        rights.requireGivesBack(moved.office(), moved.entry().state());
        requireMendable(moved);
        requireReasons(reasons, moved);
        int round = moved.entry().giveBack();
        keep(moved, round, reasons);
        String words =
                String.join("\n", reasons.stream().map(FieldRemark::words).toList());
        return stored(moved, HistoryKind.RETURNED, words);
    }

    /** By the unit while the month takes entries, else by the planner, who sends it back with that. */
    @Transactional
    EntryDetails correct(EntryRef ref, String reason) {
        Moved moved = moved(ref, EntryMove.CORRECT, EntryState.APPROVED);
        FieldRemark.requireReason(reason);
        boolean sentBack = rights.plans(moved.office());
        if (sentBack) {
            requireMendable(moved);
        } else {
            requireOpen(ownPeriod(moved), false);
        }
        requireLast(moved.entry());
        Moved next = new Moved(moved.entry().correction(reason.strip()), moved.row());
        int round = sentBack ? next.entry().giveBack() : 0;
        repository.saveAndFlush(next.entry());
        evidence.takeOver(next.entry());
        if (sentBack) {
            keep(next, round, List.of(new FieldRemark(null, reason)));
        }
        return stored(next, HistoryKind.CORRECTION_BEGUN, reason);
    }

    private void requireLast(Entry entry) {
        YearMonth month = entry.yearMonth();
        if (repository.hasLater(entry.indicator().value(), month.getYear(), month.getMonthValue(), entry.revision())) {
            throw new DomainException("realization.move.corrected-already");
        }
    }

    /**
     * What is kept of a step that was refused.
     *
     * @param typed every reason that was given
     * @return empty when there is no such entry
     */
    List<Happening> refused(EntryRef ref, EntryMove step, List<FieldRemark> typed) {
        Optional<Happening> touched = repository.entries(List.of(ref.id().value())).stream()
                .findFirst()
                .flatMap(entry -> offices.of(entry.indicator())
                        .map(office ->
                                Happening.to(HistoryKind.REFUSED, office, entry).trying(step)));
        return typed.isEmpty()
                ? touched.stream().toList()
                : touched.stream()
                        .flatMap(attempt -> typed.stream().map(remark -> refused(attempt, remark)))
                        .toList();
    }

    private static Happening refused(Happening attempt, FieldRemark remark) {
        return (remark.cell() == null ? attempt : attempt.in(remark.cell())).change(null, remark.reason());
    }

    private record Moved(Entry entry, ReportedRow row) {

        OfficeId office() {
            return row.plan().office();
        }
    }

    private Moved moved(EntryRef ref, EntryMove move, EntryState... from) {
        Entry entry = repository.entries(List.of(ref.id().value())).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        ReportedRow row = plans.row(entry.indicator(), entry.yearMonth()).orElseThrow(NotFoundException::new);
        rights.requireAnyPart(move, row);
        if (!List.of(from).contains(entry.state())) {
            throw new DomainException(
                    "realization.move.wrong-state." + entry.state().name().toLowerCase(Locale.ROOT));
        }
        if (entry.version() != ref.version()) {
            throw new DomainException("realization.move.changed-meanwhile", entry.enteredByName());
        }
        return new Moved(entry, row);
    }

    /** How the month stands for the units of the person who acts. */
    private PeriodStanding ownPeriod(Moved moved) {
        RowOwnership ownership = RowOwnership.of(rights.actor(), moved.office());
        return periods.standing(moved.office(), moved.entry().yearMonth(), ownership.units());
    }

    private static void requireOpen(PeriodStanding period, boolean mending) {
        if (mending ? !period.acceptsMending() : !period.accepts()) {
            throw period.refusal();
        }
    }

    private void requireMendable(Moved moved) {
        requireOpen(periods.standing(moved.office(), moved.entry().yearMonth(), List.of()), true);
    }

    private static void requireReasons(List<FieldRemark> reasons, Moved moved) {
        if (reasons.isEmpty()) {
            throw new DomainException("realization.reason.missing");
        }
        reasons.forEach(FieldRemark::requireReason);
        boolean known = reasons.stream()
                .map(FieldRemark::cell)
                .allMatch(cell -> cell == null
                        || cell.action() == null
                        || moved.row().action(cell.action()).isPresent());
        if (!known) {
            throw new NotFoundException();
        }
    }

    private void keep(Moved moved, int round, List<FieldRemark> reasons) {
        reasons.forEach(reason ->
                remarks.save(new EntryRemark(moved.entry().id(), round, reason, rights.actor(), clock.instant())));
    }

    private Step step() {
        return Step.of(rights.actor(), clock.instant());
    }

    private EntryDetails stored(Moved moved, HistoryKind kind, @Nullable String reason) {
        repository.saveAndFlush(moved.entry());
        history.write(List.of(Happening.to(kind, moved.office(), moved.entry()).because(reason)));
        return moved.entry().details();
    }
}
