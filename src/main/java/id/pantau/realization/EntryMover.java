package id.pantau.realization;

import id.pantau.planning.MonitoredPlanService;
import id.pantau.planning.ReportedRow;
import id.pantau.planning.RowOffices;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
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
    private final HistoryRepository typed;
    private final HistoryWriter history;
    private final CurrentUser currentUser;
    private final Clock clock;

    EntryMover(
            EntryRepository repository,
            RemarkRepository remarks,
            MonitoredPlanService plans,
            RowOffices offices,
            Periods periods,
            HistoryRepository typed,
            HistoryWriter history,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.remarks = remarks;
        this.plans = plans;
        this.offices = offices;
        this.periods = periods;
        this.typed = typed;
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param row as the person sees it, with what is missing; the entry must be its entry */
    @Transactional
    EntryDetails submit(EntryRef ref, TaskRow row, MonthTask task) {
        Moved moved = moved(ref, EntryMove.SUBMIT, EntryState.DRAFT, EntryState.RETURNED);
        PeriodStanding period = requireReporter(moved);
        boolean mending = moved.entry().state() == EntryState.RETURNED;
        if (mending ? !period.acceptsMending() : !period.accepts()) {
            throw period.refusal();
        }
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
        PeriodStanding period = requireReporter(moved);
        boolean mending = moved.entry().round() > 0;
        if (mending ? !period.acceptsMending() : !period.accepts()) {
            throw period.refusal();
        }
        moved.entry().withdraw(mending);
        return stored(moved, HistoryKind.WITHDRAWN, null);
    }

    @Transactional
    EntryDetails verify(EntryRef ref) {
        Moved moved = moved(ref, EntryMove.VERIFY, EntryState.SUBMITTED);
        require(Role.PLANNER, moved.office());
        requireOthersWork(moved.entry());
        moved.entry().verify(step());
        return stored(moved, HistoryKind.VERIFIED, null);
    }

    @Transactional
    EntryDetails approve(EntryRef ref) {
        Moved moved = moved(ref, EntryMove.APPROVE, EntryState.VERIFIED);
        require(Role.SECRETARY, moved.office());
        requireOthersWork(moved.entry());
        moved.entry().approve(step());
        return stored(moved, HistoryKind.APPROVED, null);
    }

    @Transactional
    EntryDetails giveBack(EntryRef ref, List<FieldRemark> reasons) {
        Moved moved = moved(ref, EntryMove.GIVE_BACK, EntryState.SUBMITTED, EntryState.VERIFIED);
        Actor actor = currentUser.require();
        boolean signs = actor.holds(Role.SECRETARY, moved.office()) && moved.entry().state() == EntryState.VERIFIED;
        if (!signs) {
            require(Role.PLANNER, moved.office());
        }
        requireMendable(moved);
        requireReasons(reasons, moved);
        int round = moved.entry().giveBack();
        keep(moved, round, reasons, actor);
        String words = String.join("\n", reasons.stream().map(FieldRemark::reason).toList());
        return stored(moved, HistoryKind.RETURNED, words);
    }

    /** By the unit while the month takes entries, else by the planner, who sends it back with that. */
    @Transactional
    EntryDetails correct(EntryRef ref, String reason) {
        Moved moved = moved(ref, EntryMove.CORRECT, EntryState.APPROVED);
        FieldRemark.requireReason(reason);
        Actor actor = currentUser.require();
        boolean plans = actor.holds(Role.PLANNER, moved.office());
        if (plans) {
            requireMendable(moved);
        } else if (!requireReporter(moved).accepts()) {
            throw requireReporter(moved).refusal();
        }
        if (repository.hasLater(
                moved.entry().indicator().value(),
                moved.entry().yearMonth().getYear(),
                moved.entry().yearMonth().getMonthValue(),
                moved.entry().details(0).revision())) {
            throw new DomainException("realization.move.corrected-already");
        }
        Entry next = moved.entry().correction(reason.strip());
        int round = plans ? next.giveBack() : 0;
        repository.saveAndFlush(next);
        Moved correction = new Moved(next, moved.row());
        if (plans) {
            keep(correction, round, List.of(new FieldRemark(null, reason)), actor);
        }
        return stored(correction, HistoryKind.CORRECTION_BEGUN, reason);
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
                        .map(office -> Happening.to(HistoryKind.REFUSED, office, entry)
                                .trying(step)));
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
        requireAnyPart(move, row);
        if (!List.of(from).contains(entry.state())) {
            throw new DomainException("realization.move.wrong-state."
                    + entry.state().name().toLowerCase(Locale.ROOT));
        }
        if (entry.version() != ref.version()) {
            throw new DomainException("realization.move.changed-meanwhile", entry.enteredByName());
        }
        return new Moved(entry, row);
    }

    /** To whom has no part in a step, the entry does not exist. */
    private void requireAnyPart(EntryMove move, ReportedRow row) {
        Actor actor = currentUser.require();
        OfficeId office = row.plan().office();
        boolean reports = RowOwnership.of(actor, office).owns(row);
        boolean hasPart = switch (move) {
            case SUBMIT, WITHDRAW -> reports;
            case VERIFY -> actor.holds(Role.PLANNER, office);
            case APPROVE -> actor.holds(Role.SECRETARY, office);
            case GIVE_BACK -> actor.holds(Role.PLANNER, office) || actor.holds(Role.SECRETARY, office);
            case CORRECT -> reports || actor.holds(Role.PLANNER, office);
        };
        if (!hasPart) {
            throw new NotFoundException();
        }
    }

    private PeriodStanding requireReporter(Moved moved) {
        RowOwnership ownership = RowOwnership.of(currentUser.require(), moved.office());
        return periods.standing(moved.office(), moved.entry().yearMonth(), ownership.units());
    }

    private void require(Role role, OfficeId office) {
        if (!currentUser.require().holds(role, office)) {
            throw new DomainException("realization.move.not-yours");
        }
    }

    /** Nobody verifies or approves what they entered themselves. */
    private void requireOthersWork(Entry entry) {
        Actor actor = currentUser.require();
        boolean own = entry.isEnteredBy(actor)
                || !typed.typedInto(List.of(entry.id().value()), actor.id().value())
                        .isEmpty();
        if (own) {
            throw new DomainException("realization.move.own-entry");
        }
    }

    private void requireMendable(Moved moved) {
        PeriodStanding period = periods.standing(moved.office(), moved.entry().yearMonth(), List.of());
        if (!period.acceptsMending()) {
            throw period.refusal();
        }
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

    private void keep(Moved moved, int round, List<FieldRemark> reasons, Actor maker) {
        reasons.forEach(
                reason -> remarks.save(new EntryRemark(moved.entry().id(), round, reason, maker, clock.instant())));
    }

    private Step step() {
        Actor actor = currentUser.require();
        return new Step(actor.id().value(), actor.name(), clock.instant());
    }

    private EntryDetails stored(Moved moved, HistoryKind kind, @Nullable String reason) {
        repository.saveAndFlush(moved.entry());
        history.write(List.of(Happening.to(kind, moved.office(), moved.entry()).because(reason)));
        return moved.entry().details(0);
    }
}
