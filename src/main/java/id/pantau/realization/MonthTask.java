package id.pantau.realization;

import id.pantau.planning.PlanSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What one person has to fill in for one month of one plan.
 *
 * @param due the last day for it
 */
public record MonthTask(PlanSummary plan, YearMonth month, LocalDate due, List<TaskRow> rows) {

    public MonthTask {
        rows = List.copyOf(rows);
    }

    /** How many rows have a value already. */
    public long filled() {
        return rows.stream().filter(TaskRow::isFilled).count();
    }
}
