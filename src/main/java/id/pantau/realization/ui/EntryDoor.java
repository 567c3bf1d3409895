package id.pantau.realization.ui;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.realization.EntryContent;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.EntryState;
import id.pantau.realization.MonthTask;
import id.pantau.realization.PeriodStanding;
import id.pantau.realization.RealizationService;
import id.pantau.realization.ReportingCalendar;
import id.pantau.realization.SaveOutcome;
import id.pantau.realization.TaskRow;
import java.util.Optional;

/** What the forms of one month ask the service for. */
record EntryDoor(RealizationService realizations, ReportingCalendar calendar, PeriodStanding period) {

    boolean isOpen(TaskRow row) {
        boolean mending =
                row.entry().filter(entry -> entry.state() == EntryState.RETURNED).isPresent();
        return mending ? period.acceptsMending() : period.accepts();
    }

    SaveOutcome save(TaskRow row, EntryContent content) {
        return realizations.save(content.patchOf(row));
    }

    /** The entry as it stands now. */
    Optional<EntryDetails> stored(PlanId plan, IndicatorId indicator) {
        return realizations.tasks(period.month()).stream()
                .filter(task -> task.plan().id().equals(plan))
                .map(MonthTask::rows)
                .flatMap(rows -> rows.stream())
                .filter(row -> row.indicator().id().equals(indicator))
                .findFirst()
                .flatMap(row -> row.entry());
    }
}
