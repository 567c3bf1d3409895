package id.pantau.realization.ui;

import id.pantau.planning.IndicatorId;
import id.pantau.planning.PlanId;
import id.pantau.realization.EntryChange;
import id.pantau.realization.EntryDetails;
import id.pantau.realization.MonthTask;
import id.pantau.realization.RealizationService;
import id.pantau.realization.ReportingCalendar;
import java.time.YearMonth;
import java.util.Optional;

/** What the forms of one month ask the service for. */
record EntryDoor(RealizationService realizations, ReportingCalendar calendar, YearMonth month) {

    boolean isOpen() {
        return calendar.isOpen(month);
    }

    EntryDetails save(PlanId plan, EntryChange change) {
        return realizations.save(plan, change);
    }

    /** The entry as it stands now. */
    Optional<EntryDetails> stored(PlanId plan, IndicatorId indicator) {
        return realizations.tasks(month).stream()
                .filter(task -> task.plan().id().equals(plan))
                .map(MonthTask::rows)
                .flatMap(rows -> rows.stream())
                .filter(row -> row.indicator().id().equals(indicator))
                .findFirst()
                .flatMap(row -> row.entry());
    }
}
