package id.pantau.report;

import id.pantau.achievement.Span;
import id.pantau.progress.PlanProgress;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.Quarter;
import java.time.LocalDate;

/**
 * A plan at the end of a quarter, as it is known on a day.
 *
 * @param progress from January through the last month of the quarter
 * @param today the day on which the report is made
 */
public record QuarterProgress(PlanProgress progress, Quarter quarter, LocalDate today) {

    public FiscalYear year() {
        return progress.plan().summary().year();
    }

    /** The months of the quarter. */
    public Span span() {
        return Span.quarter(quarter.number());
    }

    public QuarterState state() {
        return QuarterState.of(year(), quarter, today);
    }
}
