package id.pantau.realization;

import id.pantau.office.OfficeService;
import id.pantau.planning.IndicatorDetails;
import id.pantau.planning.PlanDetails;
import id.pantau.planning.PlanService;
import id.pantau.planning.PlanSummary;
import id.pantau.shared.Actor;
import id.pantau.shared.CurrentUser;
import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.shared.OfficeId;
import id.pantau.shared.Role;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the months, as far as the person who asks may see or make them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RealizationService {

    private static final int MOST_TRIES = 5;

    private final PlanService plans;
    private final OfficeService offices;
    private final Entries entries;
    private final EntrySurroundings around;
    private final EntryDesk desk;
    private final TaskReader tasks;
    private final EntryBatch batch;
    private final LastChanges lastChanges;
    private final Refusals refusals;
    private final CurrentUser currentUser;

    RealizationService(
            PlanService plans,
            OfficeService offices,
            Entries entries,
            EntrySurroundings around,
            EntryDesk desk,
            TaskReader tasks,
            EntryBatch batch,
            LastChanges lastChanges,
            Refusals refusals,
            CurrentUser currentUser) {
        this.plans = plans;
        this.offices = offices;
        this.entries = entries;
        this.around = around;
        this.desk = desk;
        this.tasks = tasks;
        this.batch = batch;
        this.lastChanges = lastChanges;
        this.refusals = refusals;
        this.currentUser = currentUser;
    }

    /**
     * What the person has to fill in for a month, one task for each office it reports for.
     *
     * @return empty when it reports for nobody, or no plan counts in that month
     */
    @Transactional(readOnly = true)
    public List<MonthTask> tasks(YearMonth month) {
        Actor actor = currentUser.require();
        return actor.officesAs(Role.REPORTER).stream()
                .map(office -> tasks.task(actor, office, month))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What the person has to fill in for the month in which most presses; the given month when nothing is left to do.
     *
     * @param now the month that runs
     * @return empty as {@link #tasks(YearMonth)}
     */
    @Transactional(readOnly = true)
    public List<MonthTask> mostUrgent(YearMonth now) {
        List<MonthTask> before = now.getMonth() == Month.JANUARY ? tasks(now.minusMonths(1)) : List.of();
        if (before.stream().anyMatch(task -> task.mostUrgent().isPresent())) {
            return before;
        }
        Actor actor = currentUser.require();
        List<MonthTask> found = actor.officesAs(Role.REPORTER).stream()
                .map(office -> tasks.mostUrgent(actor, office, now))
                .flatMap(Optional::stream)
                .toList();
        // of several offices the page shows one month
        return found.stream().map(MonthTask::month).distinct().count() > 1
                ? tasks(found.stream()
                        .map(MonthTask::month)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                : found;
    }

    /**
     * Everything entered for a plan from January through a month, as far as the person may see it: all of it for those
     * who read the whole office, the rows of its own units for a reporter. What was entered under earlier versions of
     * the plan stands at the same indicator and action of this one, if it still has them.
     *
     * @throws NotFoundException when the person may not look into the plan
     */
    @Transactional(readOnly = true)
    public List<EntryDetails> entries(PlanDetails plan, Month through) {
        plans.requireReadable(plan.summary().id());
        return readable(plan, entries.counting(plan.summary(), through));
    }

    /**
     * The same as {@link #entries}, but as it is being worked on and not as it counts, with what was said about it.
     *
     * @throws NotFoundException when the person may not look into the plan
     */
    @Transactional(readOnly = true)
    public WorkingEntries working(PlanDetails plan, Month through) {
        plans.requireReadable(plan.summary().id());
        List<EntryDetails> readable = readable(plan, entries.working(plan.summary(), through));
        return around.of(
                readable,
                readable.stream()
                        .filter(entry -> entry.month().getMonth() == through)
                        .toList());
    }

    /**
     * How many entries wait for the planner or the Sekretaris, by month and in one statement.
     *
     * @param versions all of one office
     * @return nothing to whom does not read the whole office
     */
    @Transactional(readOnly = true)
    public List<WaitingEntries> waiting(OfficeId office, Collection<PlanSummary> versions) {
        return offices.readsWhole(office)
                ? entries.waiting(versions.stream()
                        .filter(plan -> plan.office().equals(office))
                        .toList())
                : List.of();
    }

    private List<EntryDetails> readable(PlanDetails plan, List<EntryDetails> all) {
        OfficeId office = plan.summary().office();
        if (offices.readsWhole(office)) {
            return all;
        }
        RowOwnership ownership = RowOwnership.of(currentUser.require(), office);
        var own = plan.indicators()
                .filter(ownership::owns)
                .map(IndicatorDetails::id)
                .collect(Collectors.toSet());
        return all.stream().filter(entry -> own.contains(entry.indicator())).toList();
    }

    /**
     * Stores what a person typed for one indicator and month; cells that somebody else changed meanwhile are left as they
     * are, and named.
     *
     * @throws NotFoundException when the row is not the person's own, or does not exist
     * @throws RefusedCellException when something typed cannot be taken without guessing; nothing is stored then
     * @throws DomainException when the month is closed, or the entry or a cell of it is not open
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SaveOutcome save(EntryPatch patch) {
        try {
            SaveOutcome outcome = saved(patch, MOST_TRIES);
            refusals.keep(patch, outcome.conflicts());
            return outcome;
        } catch (DomainException refusal) {
            refusals.keep(patch, refusal);
            throw refusal;
        }
    }

    /** Somebody may store the same entry at the same moment; the next try finds that, and leaves its cells alone. */
    private SaveOutcome saved(EntryPatch patch, int tries) {
        try {
            return desk.save(patch);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            if (tries == 1) {
                throw overtaken;
            }
            return saved(patch, tries - 1);
        }
    }

    /**
     * Stores what a person brings back in a workbook: all of it in one transaction, or nothing.
     *
     * @return one outcome for each patch; if one of them is not stored, none is
     * @throws NotFoundException when one of the rows is not the person's own, or does not exist
     * @throws RefusedCellException when something typed cannot be taken without guessing
     * @throws DomainException when the month is closed, or an entry or a cell is not open
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SaveOutcome> saveAll(List<EntryPatch> patches) {
        return CallOrigin.by(Channel.WORKBOOK, () -> batch.save(patches));
    }

    /** Who changed cells of the rows of the person in a month since a moment; of each cell the last change. */
    @Transactional(readOnly = true)
    public List<CellTouch> touched(YearMonth month, Instant since) {
        List<EntryId> own = tasks(month).stream()
                .flatMap(task -> task.rows().stream())
                .flatMap(row -> row.entry().stream())
                .map(EntryDetails::id)
                .toList();
        return own.isEmpty() ? List.of() : lastChanges.since(own, since);
    }
}
