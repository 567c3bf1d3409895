package id.pantau.realization;

import id.pantau.planning.PlanId;
import id.pantau.planning.RowOffices;
import id.pantau.shared.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes entries of months long closed, each marked as sample data; for the demo mode alone.
 *
 * <p>It goes past the rules of the month, so nothing that serves a request may use it.
 */
@Component
@Transactional
public class SampleEntries {

    private static final int ENTERED_ON = 3;
    private static final int SUBMITTED_ON = 4;
    private static final int VERIFIED_ON = 6;
    private static final int APPROVED_ON = 7;

    private final RealizationService realizations;
    private final EntryRepository repository;
    private final RowOffices offices;
    private final HistoryWriter history;
    private final CurrentUser currentUser;
    private final Clock clock;

    SampleEntries(
            RealizationService realizations,
            EntryRepository repository,
            RowOffices offices,
            HistoryWriter history,
            CurrentUser currentUser,
            Clock clock) {
        this.realizations = realizations;
        this.repository = repository;
        this.offices = offices;
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Enters a month for the rows of the person who acts, leaving out those that have an entry already. */
    public void enter(YearMonth month, EntryState state, Function<TaskRow, Optional<EntryContent>> sample) {
        for (MonthTask task : realizations.tasks(month)) {
            task.rows().stream()
                    .filter(row -> row.entry().isEmpty())
                    .forEach(row -> sample.apply(row)
                            .ifPresent(content -> enter(task.plan().id(), row, content, state)));
        }
    }

    private void enter(PlanId plan, TaskRow row, EntryContent content, EntryState state) {
        Entry entry = new Entry(plan, row.indicator().id(), row.month());
        entry.fill(content, row.indicator().measure().target());
        entry.enteredBy(currentUser.require(), onDay(row.month(), ENTERED_ON), false);
        entry.markSample(state);
        entry.markStep(EntryState.SUBMITTED, step(row.month(), SUBMITTED_ON));
        repository.saveAndFlush(entry);
    }

    /** Puts the name of the person who acts under all samples that have come so far. */
    public void countersign(EntryState reached) {
        int day = reached == EntryState.VERIFIED ? VERIFIED_ON : APPROVED_ON;
        repository.samples().forEach(entry -> entry.markStep(reached, step(entry.yearMonth(), day)));
    }

    /** Writes down what must have happened for the samples to be as they are; to be called once, when all are there. */
    public void record() {
        history.writePast(repository.samples().stream()
                .flatMap(entry -> offices.of(entry.indicator()).stream()
                        .flatMap(office -> new SamplePast(office, entry).happenings())));
    }

    private Step step(YearMonth month, int day) {
        return Step.of(currentUser.require(), onDay(month, day));
    }

    private Instant onDay(YearMonth month, int day) {
        return month.plusMonths(1)
                .atDay(day)
                .atTime(9, 0)
                .atZone(clock.getZone())
                .toInstant();
    }
}
