package id.pantau.realization;

import id.pantau.planning.PlanSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What one person has to fill in for one month of one plan.
 *
 * @param period how the month stands for the person's units
 * @param year how all months of the year stand, this one too, with what is left to do in them
 */
public record MonthTask(
        PlanSummary plan, YearMonth month, PeriodStanding period, List<TaskRow> rows, List<MonthBrief> year) {

    public MonthTask {
        rows = List.copyOf(rows);
        year = List.copyOf(year);
    }

    /** The last day on which an entry is in time. */
    public LocalDate due() {
        return period.dueOn();
    }

    /** How many rows have a value already. */
    public long filled() {
        return rows.stream().filter(TaskRow::isFilled).count();
    }

    /** The other months in which something is left to do, the most urgent first. */
    public List<MonthBrief> elsewhere() {
        return year.stream()
                .filter(brief -> brief.isWaiting() && !brief.period().month().equals(month))
                .toList();
    }
}
