package id.pantau.realization;

import id.pantau.planning.PlanId;
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

    private final RealizationService realizations;
    private final EntryRepository repository;
    private final CurrentUser currentUser;
    private final Clock clock;

    SampleEntries(RealizationService realizations, EntryRepository repository, CurrentUser currentUser, Clock clock) {
        this.realizations = realizations;
        this.repository = repository;
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
        entry.enteredBy(currentUser.require(), enteredAt(row.month()), false);
        entry.markSample(state);
        repository.saveAndFlush(entry);
    }

    private Instant enteredAt(YearMonth month) {
        return month.plusMonths(1).atDay(3).atTime(9, 0).atZone(clock.getZone()).toInstant();
    }
}
