package id.pantau.realization;

import static java.util.stream.Collectors.toMap;

import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.Role;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of entries from the unit over the planner to the Sekretaris, and back.
 *
 * <p>Of several entries each is moved on its own: those that cannot be are named with the reason, the others go on. What
 * is refused is kept in the history too.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.SUPPORTS)
public class WorkflowService {

    private final EntryMover mover;
    private final TaskReader tasks;
    private final Refusals refusals;
    private final CurrentUser currentUser;

    WorkflowService(EntryMover mover, TaskReader tasks, Refusals refusals, CurrentUser currentUser) {
        this.mover = mover;
        this.tasks = tasks;
        this.refusals = refusals;
        this.currentUser = currentUser;
    }

    /** Hands in entries of a month; only those of the person's own rows to which nothing is missing. */
    public List<MoveOutcome> submit(YearMonth month, Collection<EntryRef> entries) {
        Map<EntryId, MonthTask> own = currentUser.require().officesAs(Role.REPORTER).stream()
                .flatMap(office -> tasks.task(currentUser.require(), office, month).stream())
                .flatMap(task -> task.rows().stream()
                        .flatMap(row -> row.entry().stream())
                        .map(entry -> Map.entry(entry.id(), task)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        return each(EntryMove.SUBMIT, entries, ref -> submit(ref, own.get(ref.id())));
    }

    private EntryDetails submit(EntryRef ref, @Nullable MonthTask task) {
        if (task == null) {
            throw new NotFoundException();
        }
        TaskRow row = task.rows().stream()
                .filter(it ->
                        it.entry().filter(entry -> entry.id().equals(ref.id())).isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return mover.submit(ref, row, task);
    }

    /** Takes entries back that nobody has looked at yet. */
    public List<MoveOutcome> withdraw(Collection<EntryRef> entries) {
        return each(EntryMove.WITHDRAW, entries, mover::withdraw);
    }

    /** Says that the planner has looked at entries; not at its own. */
    public List<MoveOutcome> verify(Collection<EntryRef> entries) {
        return each(EntryMove.VERIFY, entries, mover::verify);
    }

    /** Lets the Sekretaris stand for entries that are verified; not for its own. */
    public List<MoveOutcome> approve(Collection<EntryRef> entries) {
        return each(EntryMove.APPROVE, entries, mover::approve);
    }

    /**
     * Sends an entry back to its unit, which can then change what the reasons name and nothing else.
     *
     * @param reasons at least one
     * @throws DomainException when it cannot be sent back now, or a reason is missing
     * @throws NotFoundException when there is no such entry, or the person has no part in it
     */
    public EntryDetails giveBack(EntryRef entry, List<FieldRemark> reasons) {
        return kept(EntryMove.GIVE_BACK, entry, reasons, () -> mover.giveBack(entry, reasons));
    }

    /**
     * Takes an approved entry up again as a new revision; the approved one stays in the record, and counts until the new
     * one is approved too.
     *
     * @throws DomainException when it cannot be corrected now, or the reason is missing
     * @throws NotFoundException when there is no such entry, or the person has no part in it
     */
    public EntryDetails correct(EntryRef entry, String reason) {
        return kept(
                EntryMove.CORRECT, entry, List.of(new FieldRemark(null, reason)), () -> mover.correct(entry, reason));
    }

    private List<MoveOutcome> each(
            EntryMove step, Collection<EntryRef> entries, Function<EntryRef, EntryDetails> move) {
        return entries.stream().map(ref -> outcome(step, ref, move)).toList();
    }

    private MoveOutcome outcome(EntryMove step, EntryRef ref, Function<EntryRef, EntryDetails> move) {
        try {
            return new MoveOutcome(ref, kept(step, ref, List.of(), () -> move.apply(ref)), null);
        } catch (DomainException refusal) {
            return new MoveOutcome(ref, null, refusal);
        }
    }

    private EntryDetails kept(EntryMove step, EntryRef ref, List<FieldRemark> typed, Supplier<EntryDetails> move) {
        try {
            return move.get();
        } catch (ConcurrencyFailureException overtaken) {
            throw refused(step, ref, typed, new DomainException("realization.move.changed-meanwhile.now"));
        } catch (DomainException refusal) {
            throw refused(step, ref, typed, refusal);
        }
    }

    private DomainException refused(EntryMove step, EntryRef ref, List<FieldRemark> typed, DomainException refusal) {
        refusals.keep(mover.refused(ref, step, typed), refusal);
        return refusal;
    }
}
