package id.pantau.realization;

import id.pantau.planning.PlanSummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
                .sorted(MonthBrief.MOST_URGENT_FIRST)
                .toList();
    }

    /** The month in which most presses; empty when nothing is left to do. */
    public Optional<YearMonth> mostUrgent() {
        return mostUrgent(year);
    }

    static Optional<YearMonth> mostUrgent(List<MonthBrief> year) {
        return year.stream()
                .filter(MonthBrief::isWaiting)
                .min(MonthBrief.MOST_URGENT_FIRST)
                .map(brief -> brief.period().month());
    }
}
